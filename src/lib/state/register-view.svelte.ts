import type { RecordSource } from './record-source';
import { readRegister, type Register } from './register';

/** The register of the records shown; while it is read anew, the one before stays. */
export class RegisterView {
	#register = $state.raw<Register | null>(null);
	#failure = $state('');
	#wanted: RecordSource | null = null;

	/** Null until it was read for the first time. */
	get register(): Register | null {
		return this.#register;
	}

	/** Why it could not be read; '' where it could. */
	get failure(): string {
		return this.#failure;
	}

	/** Read the register of these records. A reading that is overtaken by another is dropped. */
	async follow(records: RecordSource | null): Promise<void> {
		this.#wanted = records;
		if (!records) return;
		try {
			const register = await readRegister(records);
			if (this.#wanted !== records) return;
			this.#register = register;
			this.#failure = '';
		} catch (cause) {
			if (this.#wanted !== records) return;
			this.#failure = cause instanceof Error ? cause.message : String(cause);
		}
	}
}
