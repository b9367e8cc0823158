import { existsSync } from 'node:fs';
import { runCommand } from './run-command.js';
import { say } from './terminal.js';

/** True as root on Debian or Ubuntu. */
export function canInstall() {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Install packages of Debian.
 * @param {readonly string[]} packages
 */
export async function install(packages) {
	say(`入れています： ${packages.join(' ')}`, `Installing: ${packages.join(' ')}`);
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await runCommand('apt-get', ['update', '-q'], quiet);
	const code = await runCommand(
		'apt-get',
		['install', '-q', '-y', '--no-install-recommends', ...packages],
		quiet
	);
	if (code !== 0) process.stderr.write(`apt-get install failed with exit code ${code}\n`);
}
