/** Bytes of one call of `String.fromCharCode`. */
const AT_ONCE = 0x8000;

/** Bytes in base64, as data addresses have them. */
export function encodeBase64(bytes: Uint8Array): string {
	let letters = '';
	for (let at = 0; at < bytes.length; at += AT_ONCE) {
		letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
	}
	return btoa(letters);
}
