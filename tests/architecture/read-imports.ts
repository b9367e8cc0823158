import ts from 'typescript';

/** One place where a file names another module. */
export interface Import {
	specifier: string;
	line: number;
	/** Only types: nothing of it is left when the program runs. */
	isTypeOnly: boolean;
}

/**
 * Every module a file names: import and export declarations, import(), import types,
 * import.meta.glob() and new URL(…, import.meta.url), in TypeScript or in a Svelte component.
 */
export function readImports(path: string, text: string): Import[] {
	if (!path.endsWith('.svelte')) return readScript(text);
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
	const markup = scripts.reduce((rest, [whole]) => rest.replace(whole, blank(whole)), text);
	const inMarkup = [...markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)/g)].map((match) => ({
		specifier: match[1] ?? '',
		line: countLines(text.slice(0, match.index)),
		isTypeOnly: false
	}));
	const inScripts = scripts.flatMap(([whole, code = ''], index) => {
		const start = (scripts[index]?.index ?? 0) + whole.indexOf('>') + 1;
		return readScript(blank(text.slice(0, start)) + code);
	});
	return [...inScripts, ...inMarkup];
}

/** The same number of lines with nothing on them. */
function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}

function countLines(text: string): number {
	return text.split('\n').length;
}

function readScript(text: string): Import[] {
	const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
	const imports: Import[] = [];
	const visit = (node: ts.Node) => {
		for (const { name, isTypeOnly } of readNode(node)) {
			const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
			imports.push({ specifier: name, line, isTypeOnly });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return imports;
}

function readNode(node: ts.Node): { name: string; isTypeOnly: boolean }[] {
	if (ts.isImportDeclaration(node)) return toName(node.moduleSpecifier, isTypeImport(node));
	if (ts.isExportDeclaration(node)) return toName(node.moduleSpecifier, node.isTypeOnly);
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return toName(node.argument.literal, true);
	}
	if (ts.isCallExpression(node) && isLoader(node.expression)) {
		return node.arguments.slice(0, 1).flatMap((argument) => toNames(argument));
	}
	if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
		return toName(node.arguments[0], false);
	}
	return [];
}

function isLoader(callee: ts.Expression): boolean {
	return callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'import.meta.glob';
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
	if (importClause === undefined) return false;
	const bindings = importClause.namedBindings;
	if (importClause.isTypeOnly) return true;
	if (importClause.name || !bindings || !ts.isNamedImports(bindings)) return false;
	return bindings.elements.every((element) => element.isTypeOnly);
}

function toNames(argument: ts.Expression): { name: string; isTypeOnly: boolean }[] {
	if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap(toNames);
	return toName(argument, false).filter(({ name }) => !name.startsWith('!'));
}

function toName(literal: ts.Node | undefined, isTypeOnly: boolean) {
	return literal && ts.isStringLiteralLike(literal) ? [{ name: literal.text, isTypeOnly }] : [];
}
