import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pack, type Question, questions } from '../../understanding/classifier.ts'
import {
  crossValidated,
  fingerprint,
  type Judged,
  labelledMessages,
  learnt,
} from '../../understanding/lessons.ts'

const folder = new URL('../../understanding/training/', import.meta.url)
const weightsFile = new URL('../../understanding/weights.json', import.meta.url)
const thresholds = [0.1, 0.2, 0.3, 0.5, 0.7, 0.9]

const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
const messages = labelledMessages(lines)
const names = Object.keys(questions) as Question[]

const models = Object.fromEntries(names.map((name) => [name, pack(learnt(name, messages))]))
writeFileSync(
  weightsFile,
  `${JSON.stringify({ trainedOn: fingerprint(lines), messages: messages.length, models })}\n`,
)

const folds = process.argv.includes('--no-report')
  ? []
  : names.map((name) => [name, crossValidated(name, messages)] as const)
for (const [name, judged] of folds) console.log(name, judged.length, share(judged, right))
const urgent = folds.find(([name]) => name === 'urgent')?.[1]
if (urgent) {
  const report = {
    messages: messages.length,
    trainedOn: fingerprint(lines),
    folds: 5,
    right: Object.fromEntries(folds.map(([name, judged]) => [name, share(judged, right)])),
    urgentAlone: thresholds.map((threshold) => atThreshold(urgent, threshold)),
  }
  writeFileSync(new URL('report.json', folder), `${JSON.stringify(report, null, 2)}\n`)
}

function right({ label, shares }: Judged): boolean {
  return shares.indexOf(Math.max(...shares)) === label
}

function share(judged: readonly Judged[], holds: (one: Judged) => boolean): number {
  return Number((judged.filter(holds).length / Math.max(1, judged.length)).toFixed(4))
}

function atThreshold(judged: readonly Judged[], threshold: number) {
  const raised = ({ shares }: Judged): boolean => (shares[1] ?? 0) >= threshold
  const among = (holds: (one: Judged) => boolean): number => share(judged.filter(holds), raised)
  return {
    threshold,
    urgent: among(({ label }) => label === 1),
    now: among(({ message }) => message.level === 'now'),
    hardNegatives: among(({ message }) => message.why !== ''),
    harmless: among(({ label }) => label === 0),
  }
}
