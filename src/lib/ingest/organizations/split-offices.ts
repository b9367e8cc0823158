import type { IsOrganization } from '../people/split-affiliation';

/** The organizations that one cell names: 「こもれび就労センター、かぜ株式会社」 are two. */
export function splitOffices(text: string, isOrganization: IsOrganization): string[] {
	const pieces = text
		.split(/[、,，;；\n\r]+/)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	// 「かぜ株式会社、本社」 names one, unless every piece is an organization by its words.
	const isList = pieces.length > 1 && pieces.every((piece) => isOrganization(piece, 'alone'));
	return isList ? [...new Set(pieces)] : [text].filter((one) => one !== '');
}
