import type { Core, ElementDefinition } from 'cytoscape';
import { diffElements } from './diffElements';
import { toElements, type Element, type Scene } from './toElements';

/** Lets Cytoscape hold these posts of a scene and no others. It is told only what is new about what it held, and `shown` is kept true. */
export function swap(core: Core, shown: Map<string, Element>, scene: Scene, posts: ReadonlySet<string>): void {
  const { remove, add, update } = diffElements(shown, toElements(scene, posts));
  core.batch(() => {
    for (const id of remove) core.getElementById(id).remove();
    for (const { id, data, position, classes } of update) {
      const element = core.getElementById(id);
      if (data !== undefined) element.data(data);
      if (classes !== undefined) element.classes(classes);
      if (position !== undefined) element.position(position);
    }
    core.add(add as ElementDefinition[]);
  });
}
