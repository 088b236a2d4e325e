import type { Command } from 'commander';
import { exitCodes, print, printJson } from '../terminal';
import { runChecks } from '../doctor-checks';

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('Say what is wrong with this installation, and how to mend it.')
    .option('--json', 'print for a machine', false)
    .action(async ({ json }: { json: boolean }) => {
      const findings = await runChecks();
      if (json) printJson(findings);
      else
        for (const { ok, name, detail, mend } of findings)
          print(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${detail}${mend ? ` ${mend}` : ''}`);
      if (findings.some((finding) => !finding.ok)) process.exitCode = exitCodes.refused;
    });
}
