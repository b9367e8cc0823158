import type { Picture } from '../report/document';

/** How many pixels of a PNG stand for one of the drawing. */
export type PictureScale = 2 | 3;

/** The pixels of a picture, as PNG. For browsers only. */
export async function pngOf(
	picture: Picture,
	scale: PictureScale
): Promise<Uint8Array<ArrayBuffer>> {
	const blob = await pngBlob(picture, scale);
	return new Uint8Array(await blob.arrayBuffer());
}

/** Put a picture into the clipboard, from which office programs paste it. */
export async function copyImage(picture: Picture): Promise<void> {
	// A promise, not its result: some browsers forget the click while the picture is made.
	const item = new ClipboardItem({ 'image/png': pngBlob(picture, 2) });
	await navigator.clipboard.write([item]);
}

async function pngBlob({ svg, width, height }: Picture, scale: PictureScale): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
		const context = canvas.getContext('2d');
		if (!context) throw new Error('this browser draws no pictures');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) => {
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))),
				'image/png'
			);
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}
