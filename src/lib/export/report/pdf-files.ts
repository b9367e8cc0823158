import plainUrl from '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf?url';
import wasmUrl from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import type { TypstParts } from './pdf';

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/**
 * What `pdfOf` needs, from our own origin: 37 MB that are not kept for offline use. Rejects where
 * there is no connection: then the report can be printed instead.
 */
export async function loadTypst(): Promise<TypstParts> {
	const [wasm, ...fonts] = await Promise.all([wasmUrl, plainUrl, boldUrl].map(bytesOf));
	if (!wasm) throw new Error('no compiler');
	return { wasm, fonts };
}
