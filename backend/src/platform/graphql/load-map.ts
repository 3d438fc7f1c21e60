import type DataLoader from 'dataloader';

/** Loads many at once, for whoever goes on without waiting. Asks nothing when there is nothing to ask for. */
export async function loadMap<Value>(
  loader: DataLoader<string, Value>,
  ids: ReadonlySet<string>,
): Promise<Map<string, Value>> {
  const asked = [...ids];
  const values = await Promise.all(asked.map((id) => loader.load(id)));
  return new Map(asked.map((id, index) => [id, values[index] as Value]));
}
