import { textsByName } from './catalog';

const model = textsByName(
	import.meta.glob<string>('./model/*.sql', { query: '?raw', import: 'default', eager: true })
);

/** The statements that derive the tables of analysis from the loaded ones, in their order. */
export const modelStatements: readonly string[] = [...model.values()].flatMap((text) =>
	text
		.split(/;\s*\n/)
		.map((statement) => statement.trim())
		.filter((statement) => statement !== '')
);
