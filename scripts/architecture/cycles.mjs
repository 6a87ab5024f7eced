/** The cycles of a graph (Map of node → Set of nodes), each given once as the list of its nodes in order. */
export function cyclesOf(graph) {
  const state = new Map();
  const trail = [];
  const found = [];
  const enter = (node) => {
    state.set(node, "open");
    trail.push(node);
    for (const next of graph.get(node) ?? []) {
      if (state.get(next) === "open") found.push([...trail.slice(trail.indexOf(next)), next]);
      else if (!state.has(next)) enter(next);
    }
    trail.pop();
    state.set(node, "done");
  };
  for (const node of graph.keys()) if (!state.has(node)) enter(node);
  return found;
}

/** Every node that leads to one of `targets`, the targets included. */
export function leadingTo(graph, targets) {
  const backwards = new Map();
  for (const [from, tos] of graph) for (const to of tos) backwards.set(to, [...(backwards.get(to) ?? []), from]);
  const reached = new Set(targets);
  const queue = [...targets];
  while (queue.length > 0) {
    for (const from of backwards.get(queue.pop()) ?? []) {
      if (!reached.has(from)) queue.push(from);
      reached.add(from);
    }
  }
  return reached;
}
