import { countRemains, listRemains, wipeDevice, type Remains } from '$lib/workspace/wipe';
import { places } from './user-workspace';

export { countRemains, listRemains, type Remains };

/**
 * Delete everything that this browser keeps of the site, other tabs standing back, and list what
 * is left. A picked folder keeps its files; only the way to it is forgotten.
 */
export function eraseEverything(): Promise<Remains> {
	return places.erase(wipeDevice);
}
