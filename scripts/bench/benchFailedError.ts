import { SetupError } from '@/setupError'

/** Figures that would say nothing: an answer was wrong, or missing. */
export class BenchFailedError extends SetupError {
  readonly code = 'BENCH_FAILED'
}
