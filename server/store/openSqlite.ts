import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'
import type { Tables } from './tables.ts'

/** How many statements stay compiled on a connection: the store asks the same few questions in slightly different forms. */
const compiledLimit = 300

/** What Kysely's dialect asks of a driver, over node:sqlite, which offers the same things under other names. */
function adaptStatement(statement: StatementSync): SqliteStatement {
  // Kysely hands over what the store gave it: texts, numbers and nulls (see tables.ts).
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}

function adaptDatabase(database: DatabaseSync): SqliteDatabase {
  const compiled = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = compiled.get(sql)
      if (known !== undefined) return known
      const statement = adaptStatement(database.prepare(sql))
      if (compiled.size >= compiledLimit) compiled.clear()
      // `begin` and schema changes would not gain anything; what is compiled must survive a change of schema, and SQLite sees to that.
      compiled.set(sql, statement)
      return statement
    },
  }
}

/**
 * One connection to the database file. WAL: readers never wait for the writer. synchronous=FULL: what was acknowledged
 * survives a power cut. The busy timeout covers another process that holds the write lock (a copy, a second server).
 */
export function openSqlite(file: string, options: { readOnly?: boolean } = {}): Kysely<Tables> {
  const database = new DatabaseSync(file, { readOnly: options.readOnly ?? false, enableForeignKeyConstraints: true })
  try {
    database.exec('pragma busy_timeout = 5000')
    // A list over thousands of rows reads them all: they stay in memory (the file is mapped, the cache holds 32 MB).
    database.exec('pragma cache_size = -32768; pragma mmap_size = 268435456')
    if (options.readOnly !== true) database.exec('pragma journal_mode = wal; pragma synchronous = full')
  } catch (error) {
    database.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adaptDatabase(database) }) })
}
