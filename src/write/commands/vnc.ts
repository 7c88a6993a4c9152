import type { Values } from '../../check/line.ts'

/** `--connect=HOST:PORT` is written as `--host=` and `--port=` where there are such options. */
export function vnc(values: Values): Values {
  const { connect, ...rest } = values
  if (typeof connect !== 'string') return values
  const [host = '', port] = connect.split(':')
  return { ...rest, connect, host, ...(port !== undefined && { port }) }
}
