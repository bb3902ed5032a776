/** The function of a text, worked out once for each text; what it remembers goes when it goes. */
export function remembering<Result>(find: (text: string) => Result & {}): (text: string) => Result & {} {
  const known = new Map<string, Result & {}>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = find(text);
      known.set(text, result);
    }
    return result;
  };
}
