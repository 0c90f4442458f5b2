// Tailwind 4 is configured in app/globals.css itself.
export default { plugins: { "@tailwindcss/postcss": {} } };
