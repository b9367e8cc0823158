import plainUrl from '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf?url';
import wasmUrl from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import type { TypstParts } from './pdf';

/** About how many bytes there are in all, as they are unpacked. */
const ALL = 37e6;

async function bytesOf(url: string, onbytes: (more: number) => void) {
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
	const counting = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			onbytes(chunk.length);
			controller.enqueue(chunk);
		}
	});
	const counted = new Response(response.body.pipeThrough(counting));
	return new Uint8Array(await counted.arrayBuffer());
}

/**
 * What `pdfOf` needs, from our own origin: 37 MB that are not kept for offline use. Rejects where
 * there is no connection: then the report can be printed instead. `onfetch` hears the share (0–1)
 * that has come.
 */
export async function loadTypst(onfetch: (share: number) => void = () => {}): Promise<TypstParts> {
	let come = 0;
	const count = (more: number) => onfetch(Math.min(1, (come += more) / ALL));
	const urls = [wasmUrl, plainUrl, boldUrl];
	const [wasm, ...fonts] = await Promise.all(urls.map((url) => bytesOf(url, count)));
	if (!wasm) throw new Error('no compiler');
	return { wasm, fonts };
}
