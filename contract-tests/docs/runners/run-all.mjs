// Runs compiled samples one after the other, and says before each which one it is.
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

for (const path of process.argv.slice(2)) {
  console.log(`=== ${path}`);
  try {
    await import(pathToFileURL(resolve("out", path)).href);
    console.log("done");
  } catch (error) {
    console.log(error);
  }
}
