/** A cache that keeps at most `limit` units of weight and lets the least recently used values go first. */
export interface BoundedCache<V> {
  get(key: string): V | undefined;
  /** Keeps a value; one heavier than the whole limit is not kept. */
  set(key: string, value: V): void;
  delete(key: string): void;
  clear(): void;
  /** The weight kept now; never above the limit. */
  readonly weight: number;
}

/** @param weigh the weight of a value, which must not change while it is kept. */
export function createBoundedCache<V>(limit: number, weigh: (value: V) => number): BoundedCache<V> {
  const values = new Map<string, V>();
  let weight = 0;

  const remove = (key: string): void => {
    const value = values.get(key);
    if (value === undefined) return;
    values.delete(key);
    weight -= weigh(value);
  };

  return {
    get weight() {
      return weight;
    },
    get: (key) => {
      const value = values.get(key);
      if (value === undefined) return undefined;
      // A Map keeps the order of insertion: what is used goes to the end, what is old stays in front.
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set: (key, value) => {
      remove(key);
      const added = weigh(value);
      if (added > limit) return;
      for (const oldest of values.keys()) {
        if (weight + added <= limit) break;
        remove(oldest);
      }
      values.set(key, value);
      weight += added;
    },
    delete: remove,
    clear: () => {
      values.clear();
      weight = 0;
    },
  };
}
