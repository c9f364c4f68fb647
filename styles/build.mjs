// Builds what the pages wear into one folder: node styles/build.mjs TARGET
// Installs the packages of package-lock.json when they are missing or old, and does nothing at all when no
// source has changed since the last build. The folder's name for the browser is the hash of what is in it
// (file "version"), so that it may be kept for ever.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(process.argv[2] ?? join(root, "target/classes/static"));
const styles = join(root, "src/main/styles");
const scripts = join(root, "src/main/scripts");

const taken = {
  "govuk-frontend.js": "node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js",
  // Lines, bars, dots and their description; not maps, trees and the rest.
  "echarts.js": "node_modules/echarts/dist/echarts.common.min.js",
  "htmx.js": "node_modules/htmx.org/dist/htmx.min.js",
};

const hash = (files) => {
  const sum = createHash("sha256");
  for (const file of files) sum.update(file.slice(root.length)).update(readFileSync(file));
  return sum.digest("hex").slice(0, 16);
};
const within = (folder) => readdirSync(folder).sort().map((name) => join(folder, name));

const sources = [fileURLToPath(import.meta.url), join(root, "package-lock.json"), ...within(styles), ...within(scripts)];
const wanted = hash(sources);
const stamp = join(target, "version");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) process.exit(0);

const lock = join(root, "package-lock.json");
const installed = join(root, "node_modules/.kith-installed");
if (!existsSync(installed) || readFileSync(installed, "utf8") !== hash([lock])) {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: root, stdio: "inherit" });
  writeFileSync(installed, hash([lock]));
}

const sass = await import(pathToFileURL(join(root, "node_modules/sass/sass.node.mjs")));
const { css } = sass.compile(join(styles, "kith.scss"), { loadPaths: [root], style: "compressed", quietDeps: true });
const foreign = css.match(/.{0,60}(?:url\((?!"?data:)|@import|@font-face|GDS Transport).{0,60}/);
if (foreign !== null) throw new Error(`The style sheet asks for what Kith does not serve: ${foreign[0]}`);

mkdirSync(target, { recursive: true });
writeFileSync(join(target, "kith.css"), css);
for (const [name, file] of Object.entries(taken)) {
  const text = readFileSync(join(root, file), "utf8").replace(/\n?\/\/# sourceMappingURL=.*$/m, "");
  writeFileSync(join(target, name), text);
}
for (const file of within(scripts)) cpSync(file, join(target, file.slice(scripts.length)));
writeFileSync(stamp, wanted);
