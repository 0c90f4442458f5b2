// Refuses an old Node with a sentence. Imported first, and written so that an old Node can still read it.

var parts = process.versions.node.split(".").map(Number);

if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    "This needs Node.js 20.19 or newer, and this is " +
      process.versions.node +
      ". Get version 24 from https://nodejs.org.",
  );
  process.exit(1);
}
