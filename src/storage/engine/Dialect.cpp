// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/Dialect.h"

#include <QByteArrayList>

namespace rooftree::storage {

namespace {

    /// Finished records are only ever added to: the database itself refuses the rest.
    QByteArray appendOnly(const QByteArray& table, Engine engine)
    {
        if (engine == Engine::Sqlite)
            return "CREATE TRIGGER " + table + "_keep BEFORE UPDATE ON " + table
                + " BEGIN SELECT RAISE(ABORT, 'append only'); END;\n" + "CREATE TRIGGER " + table
                + "_stay BEFORE DELETE ON " + table
                + " BEGIN SELECT RAISE(ABORT, 'append only'); END;";
        return "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
               "$$ BEGIN RAISE EXCEPTION 'append only' USING ERRCODE = '23001'; END $$;\n"
               "CREATE TRIGGER "
            + table + "_keep BEFORE UPDATE OR DELETE ON " + table
            + " FOR EACH ROW EXECUTE FUNCTION refuse_change();";
    }

    /// Whether the journal of this event says that the row becomes another patient's; the table is
    /// a name of SQL.
    QByteArray isJournalled(const QByteArray& table)
    {
        return "EXISTS (SELECT 1 FROM patient_merge_move m JOIN patient_merge g ON g.id = "
               "m.merge_id WHERE m.saved_in = NEW.saved_in AND m.table_name = "
            + table
            + " AND m.row_id = OLD.id AND ((m.is_back = 0 AND OLD.patient_id = g.folded_id AND "
              "NEW.patient_id = g.kept_id) OR (m.is_back = 1 AND OLD.patient_id = g.kept_id AND "
              "NEW.patient_id = g.folded_id)))";
    }

    /// An append-only table whose rows may become another patient's, and nothing else. SQLite has
    /// to be told the columns that stay.
    QByteArray movable(const QByteArray& words, Engine engine)
    {
        const auto columns = words.simplified().split(' ');
        const auto& table = columns.front();
        if (engine == Engine::Sqlite) {
            QByteArrayList same { "NEW.id IS OLD.id" };
            for (const auto& column : columns.mid(1))
                same << "NEW." + column + " IS OLD." + column;
            return "DROP TRIGGER " + table + "_keep;\nCREATE TRIGGER " + table
                + "_keep BEFORE UPDATE ON " + table + " WHEN NOT (" + same.join(" AND ") + " AND "
                + isJournalled('\'' + table + '\'')
                + ") BEGIN SELECT RAISE(ABORT, 'append only'); END;";
        }
        return "CREATE OR REPLACE FUNCTION refuse_change_but_moves() RETURNS trigger "
               "LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND "
               "to_jsonb(OLD) - 'patient_id' - 'saved_in' = "
               "to_jsonb(NEW) - 'patient_id' - 'saved_in' AND "
            + isJournalled("TG_TABLE_NAME")
            + " THEN RETURN NEW; END IF; "
              "RAISE EXCEPTION 'append only' USING ERRCODE = '23001'; END $$;\n"
              "DROP TRIGGER "
            + table + "_keep ON " + table + ";\nCREATE TRIGGER " + table
            + "_keep BEFORE UPDATE OR DELETE ON " + table
            + " FOR EACH ROW EXECUTE FUNCTION refuse_change_but_moves();";
    }

    QByteArray noted(const QByteArray& table, const QByteArray& values)
    {
        return " ON " + table + " BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) "
            + values + "; END;\n";
    }

    /// Rows that a migration changes wait for its end.
    QByteArray rehash(const QByteArray& table, Engine)
    {
        return "INSERT INTO row_touched (table_name, row_id, saved_in) SELECT '" + table
            + "', id, 0 FROM " + table + ";";
    }

    /// Every written row waits in row_touched until its transaction has hashed it.
    QByteArray hashed(const QByteArray& table, Engine engine)
    {
        if (engine == Engine::Sqlite) {
            const auto values = "VALUES ('" + table + "', NEW.id, NEW.saved_in)";
            return "CREATE TRIGGER " + table + "_hash AFTER INSERT" + noted(table, values)
                + "CREATE TRIGGER " + table + "_hash_again AFTER UPDATE" + noted(table, values)
                + rehash(table, engine);
        }
        return "CREATE OR REPLACE FUNCTION note_row() RETURNS trigger LANGUAGE plpgsql AS "
               "$$ BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) "
               "VALUES (TG_TABLE_NAME, NEW.id, NEW.saved_in); RETURN NULL; END $$;\n"
               "CREATE TRIGGER "
            + table + "_hash AFTER INSERT OR UPDATE ON " + table
            + " FOR EACH ROW EXECUTE FUNCTION note_row();\n" + rehash(table, engine);
    }

    /// A part goes when its patient is corrected, in the event that corrects the patient.
    QByteArray hashedPart(const QByteArray& table, Engine engine)
    {
        if (engine == Engine::Sqlite)
            return hashed(table, engine) + "\nCREATE TRIGGER " + table + "_hash_gone AFTER DELETE"
                + noted(table,
                    "SELECT '" + table
                        + "', OLD.id, saved_in FROM patient WHERE id = OLD.patient_id");
        return hashed(table, engine)
            + "\nCREATE OR REPLACE FUNCTION note_part_gone() RETURNS trigger LANGUAGE plpgsql AS "
              "$$ BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) "
              "SELECT TG_TABLE_NAME, OLD.id, saved_in FROM patient WHERE id = OLD.patient_id; "
              "RETURN NULL; END $$;\nCREATE TRIGGER "
            + table + "_hash_gone AFTER DELETE ON " + table
            + " FOR EACH ROW EXECUTE FUNCTION note_part_gone();";
    }

    using Expansion = QByteArray (*)(const QByteArray& table, Engine engine);

    /// Replaces "{word TABLE}" at the start of a line.
    void expandTables(QByteArray& migration, const QByteArray& word, Expansion text, Engine engine)
    {
        const auto mark = "\n{" + word + ' ';
        for (auto at = migration.indexOf(mark); at >= 0; at = migration.indexOf(mark, at + 1)) {
            const auto end = migration.indexOf('}', at);
            const auto first = at + mark.size();
            const auto table = migration.mid(first, end - first);
            migration.replace(at + 1, end - at, text(table, engine));
        }
    }

    /// What stands between the lines {server} and {/server} is for a server only.
    void expandServerOnly(QByteArray& migration, Engine engine)
    {
        constexpr QByteArrayView kBegin("\n{server}\n");
        constexpr QByteArrayView kEnd("{/server}\n");
        for (auto at = migration.indexOf(kBegin); at >= 0; at = migration.indexOf(kBegin)) {
            const auto first = at + kBegin.size();
            const auto end = migration.indexOf(kEnd, first);
            const auto kept
                = engine == Engine::Postgres ? migration.mid(first, end - first) : QByteArray();
            migration.replace(at + 1, end + kEnd.size() - at - 1, kept);
        }
    }

    /// "4:goal": so no text can be taken for the next field.
    QByteArray field(const QByteArray& text)
    {
        return QByteArray::number(text.size()) + ':' + text;
    }

    QByteArray sqliteRowHash(const QByteArray& table, const std::vector<Column>& columns)
    {
        QByteArrayList names;
        QByteArrayList values;
        for (const auto& column : columns) {
            names << column.name;
            values << "t." + column.name;
        }
        return "rooftree_row_hash('" + table + "', '" + names.join(',') + "', " + values.join(", ")
            + ')';
    }

    QByteArray serverRowHash(const QByteArray& table, const std::vector<Column>& columns)
    {
        QByteArray bytes = "'rooftree-row-1" + field(table) + '\'';
        for (const auto& column : columns) {
            const auto name = "t." + column.name;
            const auto value = column.isText ? name : "CAST(" + name + " AS text)";
            bytes += " || COALESCE('" + field(column.name) + (column.isText ? 't' : 'i')
                + "' || octet_length(" + value + ") || ':' || " + value + ", '')";
        }
        return "encode(sha256(convert_to(" + bytes + ", 'UTF8')), 'hex')";
    }

}

QByteArray Dialect::expanded(QByteArray migration) const
{
    const auto isSqlite = m_engine == Engine::Sqlite;
    expandServerOnly(migration, m_engine);
    migration.replace("{key}",
        isSqlite ? "INTEGER PRIMARY KEY" : "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY");
    migration.replace("{int}", isSqlite ? "INTEGER" : "BIGINT");
    migration.replace("{text}", isSqlite ? "TEXT" : "TEXT COLLATE \"C\"");
    migration.replace(" {strict}", isSqlite ? " STRICT" : "");
    migration.replace(" {strict_by_key}", isSqlite ? " STRICT, WITHOUT ROWID" : "");
    expandTables(migration, "append_only", appendOnly, m_engine);
    expandTables(migration, "movable", movable, m_engine);
    expandTables(migration, "hashed", hashed, m_engine);
    expandTables(migration, "hashed_part", hashedPart, m_engine);
    expandTables(migration, "rehash", rehash, m_engine);
    return migration;
}

QByteArray Dialect::rowHash(const QByteArray& table, const std::vector<Column>& columns) const
{
    return m_engine == Engine::Sqlite ? sqliteRowHash(table, columns)
                                      : serverRowHash(table, columns);
}

std::string_view Dialect::beginWrite() const
{
    return m_engine == Engine::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN";
}

std::string_view Dialect::beginRead() const
{
    return m_engine == Engine::Sqlite
        ? "BEGIN"
        : "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
}

}
