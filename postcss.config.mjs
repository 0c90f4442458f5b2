// Tailwind 4 is configured in app/globals.css itself.
const config = { plugins: { "@tailwindcss/postcss": {} } };

export default config;
