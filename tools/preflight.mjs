// Plain JavaScript for old Node versions: it runs before anything that needs a new one, and says in one line what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Askwell's scripts need Node 22.18 or newer and found ${process.versions.node}: run them with npm, after \`npm ci\`.\n`,
  )
  process.exit(1)
}
