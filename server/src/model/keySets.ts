/** Sets of keys that name one document (union–find). */
export class KeySets {
  readonly #parents = new Map<string, string>();

  root(key: string): string {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    // Keep later walks short.
    for (let at = key; at !== root; ) {
      const parent = this.#parents.get(at);
      this.#parents.set(at, root);
      at = parent ?? root;
    }
    return root;
  }

  join(a: string, b: string): void {
    const rootA = this.root(a);
    const rootB = this.root(b);
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }
}
