/**
 * Of so many clients, numbered from nothing, who is one: `places[i]` and `firsts[i]` share something by which they are
 * known. Each gets the number of the first of those it is one with, directly or through others.
 */
export function sameClients(count: number, places: readonly number[], firsts: readonly number[]): Int32Array {
  const parent = Int32Array.from({ length: count }, (_none, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] ?? root;
    // Whoever is asked again finds it at once.
    for (let next = place; next !== root;) {
      const above = parent[next] ?? root;
      parent[next] = root;
      next = above;
    }
    return root;
  };
  places.forEach((place, index) => {
    const [here, there] = [rootOf(place), rootOf(firsts[index] ?? place)];
    parent[Math.max(here, there)] = Math.min(here, there);
  });
  for (let place = 0; place < count; place++) parent[place] = rootOf(place);
  return parent;
}
