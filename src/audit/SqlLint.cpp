// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SqlLint.h"

#include "audit/SqlWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    using Kind = SqlWord::Kind;

    // What changes something, locks it, or leads to something that this does not understand.
    const QSet<QString> kWriting { u"insert"_s, u"update"_s, u"delete"_s, u"drop"_s, u"alter"_s,
        u"create"_s, u"attach"_s, u"detach"_s, u"pragma"_s, u"truncate"_s, u"copy"_s, u"vacuum"_s,
        u"into"_s, u"merge"_s, u"grant"_s, u"revoke"_s, u"call"_s, u"lock"_s, u"notify"_s,
        u"listen"_s, u"returning"_s, u"set"_s, u"share"_s, u"reindex"_s, u"table"_s };

    const QStringList kColumns { u"subject_id"_s, u"patient_id"_s, u"clinician_id"_s, u"team_id"_s,
        u"on_day"_s, u"in_numerator"_s, u"reason"_s, u"excluded"_s };

    const QSet<QString> kParameters { u":from_day"_s, u":to_day"_s, u":as_at_day"_s,
        u":window_days"_s };

    // The record, without what belongs to the program itself: accounts, drafts, the trail.
    const QSet<QString> kTables { u"patient"_s, u"access_need"_s, u"condition"_s,
        u"external_fact"_s, u"appointment"_s, u"agenda"_s, u"agenda_item"_s, u"consultation"_s,
        u"consultation_item"_s, u"goal"_s, u"goal_version"_s, u"action_plan"_s, u"follow_up"_s,
        u"follow_up_attempt"_s, u"issued_plan"_s, u"questionnaire_request"_s,
        u"questionnaire_response"_s, u"questionnaire_answer"_s, u"questionnaire_score"_s,
        u"course"_s, u"course_session"_s, u"course_enrolment"_s, u"course_step"_s, u"course_mark"_s,
        u"care_entry"_s, u"care_value"_s, u"flare_plan"_s, u"flare_plan_version"_s,
        u"issued_flare_plan"_s };

    const QSet<QString> kFunctions { u"count"_s, u"sum"_s, u"min"_s, u"max"_s, u"avg"_s,
        u"coalesce"_s, u"nullif"_s, u"length"_s, u"abs"_s, u"round"_s, u"substr"_s, u"lower"_s,
        u"upper"_s, u"trim"_s, u"replace"_s, u"cast"_s, u"row_number"_s, u"rank"_s };

    // Words before a bracket that are no functions.
    const QSet<QString> kBeforeBracket { u"select"_s, u"from"_s, u"join"_s, u"where"_s, u"on"_s,
        u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"exists"_s, u"as"_s, u"materialized"_s, u"when"_s,
        u"then"_s, u"else"_s, u"case"_s, u"by"_s, u"having"_s, u"between"_s, u"like"_s, u"union"_s,
        u"all"_s, u"over"_s, u"filter"_s, u"distinct"_s, u"limit"_s, u"is"_s };

    const QSet<QString> kAfterFrom { u"where"_s, u"group"_s, u"order"_s, u"having"_s, u"limit"_s,
        u"union"_s, u"window"_s };

    class Lint final {
    public:
        explicit Lint(const QString& sql) : m_sql(sql), m_words(sql) { }

        std::vector<SqlFault> run();

    private:
        void add(const QString& code, const QStringList& args = {});
        void checkShape();
        void checkWriting();
        void checkColumns();
        void checkParameters();
        void checkFunctions();
        void checkTables();
        void checkTable(std::size_t index);
        void checkCommas(std::size_t from);
        [[nodiscard]] bool isNamedPart(std::size_t index) const;
        [[nodiscard]] std::size_t bodyOf(std::size_t index) const;

        const QString& m_sql;
        SqlWords m_words;
        QSet<QString> m_parts; ///< what WITH has named so far
        std::vector<SqlFault> m_faults;
    };

    void Lint::add(const QString& code, const QStringList& args)
    {
        m_faults.push_back({ code, args });
    }

    void Lint::checkShape()
    {
        static const QRegularExpression foreign(u"[;\"`$\\\\\\[\\]]|--|/\\*"_s);
        const bool isStart = m_words.isName(0, u"select") || m_words.isName(0, u"with");
        if (!isStart || foreign.match(m_sql).hasMatch())
            add(u"indicator.sql-not-one-select"_s);
        for (std::size_t i = 1; i < m_words.size(); ++i) {
            if (m_words.isName(i, u"with"))
                return add(u"indicator.sql-with-inside"_s);
        }
    }

    void Lint::checkWriting()
    {
        for (const auto& word : m_words.all()) {
            if (word.kind == Kind::Name && kWriting.contains(word.text))
                add(u"indicator.sql-writes"_s, { word.text });
        }
    }

    void Lint::checkColumns()
    {
        for (const QString& column : kColumns) {
            bool isThere = false;
            for (std::size_t i = 1; i < m_words.size(); ++i)
                isThere = isThere || (m_words.isName(i, column) && m_words.isName(i - 1, u"as"));
            if (!isThere)
                add(u"indicator.sql-column-missing"_s, { column });
        }
    }

    void Lint::checkParameters()
    {
        QSet<QString> used;
        for (const auto& word : m_words.all()) {
            if (word.kind == Kind::Parameter)
                used += word.text;
            if (word.kind == Kind::Parameter && !kParameters.contains(word.text))
                add(u"indicator.sql-parameter-unknown"_s, { word.text });
        }
        for (const QString& parameter : { u":from_day"_s, u":to_day"_s }) {
            if (!used.contains(parameter))
                add(u"indicator.sql-parameter-missing"_s, { parameter });
        }
    }

    /// Where the bracket opens that holds a part of WITH called at `index`: "name AS (" or "name
    /// (columns) AS MATERIALIZED ("; the end when it is none.
    std::size_t Lint::bodyOf(std::size_t index) const
    {
        std::size_t at = index + 1;
        if (m_words.isSign(at, u'('))
            at = m_words.closing(at) + 1;
        if (!m_words.isName(at, u"as"))
            return m_words.size();
        at += m_words.isName(at + 1, u"materialized") ? 2 : 1;
        return m_words.isSign(at, u'(') ? at : m_words.size();
    }

    bool Lint::isNamedPart(std::size_t index) const
    {
        const auto& word = m_words.at(index);
        return word.kind == Kind::Name && word.depth == 0 && bodyOf(index) < m_words.size();
    }

    void Lint::checkFunctions()
    {
        for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
            const auto& word = m_words.at(i);
            if (word.kind != Kind::Name || !m_words.isSign(i + 1, u'(') || isNamedPart(i))
                continue;
            if (!kFunctions.contains(word.text) && !kBeforeBracket.contains(word.text))
                add(u"indicator.sql-function-unknown"_s, { word.text });
        }
    }

    void Lint::checkTable(std::size_t index)
    {
        const auto& word = m_words.at(index);
        if (m_words.isSign(index, u'('))
            return;
        const bool isKnown = word.kind == Kind::Name && !m_words.isSign(index + 1, u'.')
            && (kTables.contains(word.text) || m_parts.contains(word.text));
        if (!isKnown)
            add(u"indicator.sql-table-unknown"_s, { word.text });
    }

    /// "FROM a, b" hides a table from the check of the first; joins are written out.
    void Lint::checkCommas(std::size_t from)
    {
        const int depth = m_words.at(from).depth;
        for (std::size_t i = from + 1; i < m_words.size(); ++i) {
            const auto& word = m_words.at(i);
            if (word.depth < depth || (word.depth == depth && kAfterFrom.contains(word.text)))
                return;
            if (word.depth == depth && m_words.isSign(i, u','))
                return add(u"indicator.sql-comma-join"_s);
        }
    }

    void Lint::checkTables()
    {
        // A part may be used once it is finished; in a recursive statement at once.
        const bool isEarly = isRecursive(m_sql);
        std::vector<std::pair<std::size_t, QString>> open;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            while (!open.empty() && open.back().first <= i) {
                m_parts += open.back().second;
                open.pop_back();
            }
            if (isNamedPart(i))
                open.emplace_back(isEarly ? i : m_words.closing(bodyOf(i)), m_words.at(i).text);
            if (m_words.isName(i, u"from") || m_words.isName(i, u"join"))
                checkTable(i + 1);
            if (m_words.isName(i, u"from"))
                checkCommas(i);
            // SQLite takes a table's name alone after IN.
            if (m_words.isName(i, u"in") && !m_words.isSign(i + 1, u'('))
                add(u"indicator.sql-table-unknown"_s, { m_words.at(i + 1).text });
        }
    }

    std::vector<SqlFault> Lint::run()
    {
        checkShape();
        checkWriting();
        checkColumns();
        checkParameters();
        checkFunctions();
        checkTables();
        return std::move(m_faults);
    }

}

std::vector<SqlFault> lintSql(const QString& sql) { return Lint(sql).run(); }

bool isRecursive(const QString& sql) { return SqlWords(sql).isName(1, u"recursive"); }

}
