/**
 * Asks until the answer is truthy, and returns it.
 * @param {() => any} ask may be asynchronous
 * @param {string} what for the message when it never comes
 */
module.exports = async (ask, what, limit = 15_000) => {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${limit} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
