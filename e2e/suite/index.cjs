// Entry of the suite in the extension host, in the shape that VS Code's test runners ask for: `run()`.
const path = require('node:path');
const Mocha = require('mocha');

exports.run = async () => {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, reporter: 'spec' });
  for (const file of ['sample.test.cjs', 'matter.test.cjs', 'authorities.test.cjs', 'virtual.test.cjs'])
    mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
};
