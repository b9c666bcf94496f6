// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/RecordTemplate.h"

#include "application/common/StrictJson.h"
#include "application/instruments/JsonFields.h"
#include "resources/Resources.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    /// What each part can say.
    const QMap<QString, QStringList>& placesOfParts()
    {
        const QStringList text { u"text"_s };
        static const QMap<QString, QStringList> places {
            { u"heading"_s, { u"date"_s, u"clinician"_s } }, { u"amendment"_s, text },
            { u"what-matters"_s, text }, { u"agenda"_s, { u"order"_s, u"text"_s } },
            { u"own-sentence"_s, text }, { u"goal"_s, text }, { u"goal-own-words"_s, text },
            { u"why"_s, text }, { u"chosen-by"_s, text }, { u"plan"_s, text },
            { u"importance"_s, text }, { u"confidence"_s, text },
            { u"confidence-twice"_s, { u"first"_s, u"again"_s } }, { u"easier"_s, text },
            { u"if-then"_s, { u"if"_s, u"then"_s } }, { u"follow-up"_s, text },
            { u"no-follow-up"_s, text }, { u"action"_s, { u"who"_s, u"text"_s } },
            { u"teach-back"_s, text }, { u"note"_s, text }, { u"note-others"_s, text }
        };
        return places;
    }

    const QRegularExpression& placeholder()
    {
        static const QRegularExpression pattern(u"\\{([a-z]+)\\}"_s);
        return pattern;
    }

    bool hasOnly(const QString& words, const QStringList& places)
    {
        auto found = placeholder().globalMatch(words);
        while (found.hasNext()) {
            if (!places.contains(found.next().captured(1)))
                return false;
        }
        return true;
    }

    /// In one go, so that braces in what somebody said stay what they are.
    QString filled(const QString& words, const QMap<QString, QString>& texts)
    {
        QString line;
        qsizetype from = 0;
        auto found = placeholder().globalMatch(words);
        while (found.hasNext()) {
            const auto match = found.next();
            line += words.mid(from, match.capturedStart() - from);
            line += texts.value(match.captured(1));
            from = match.capturedEnd();
        }
        return line + words.mid(from);
    }

}

Result<RecordTemplate> RecordTemplate::read(const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Validation, {}, u"rules.unreadable"_s);
    JsonFields::Problem problem;
    JsonFields fields(document->object(), {}, problem);
    RecordTemplate made;
    for (const auto* key : { "version", "purpose", "source", "source_date" })
        (void)fields.text(key);
    (void)fields.maybeText("verified_by");
    made.m_most = fields.number("most_characters");
    made.m_shortened = fields.text("shortened");
    if (made.m_most <= made.m_shortened.size() + 2)
        fields.fail("most_characters", u"instrument.bad-value"_s);
    const auto lines = fields.list("lines");
    for (const auto& each : lines) {
        JsonFields line(each, fields.at("lines"), problem);
        const auto part = line.text("part");
        const auto words = line.text("words");
        const bool isTwice = std::any_of(made.m_lines.begin(), made.m_lines.end(),
            [&part](const auto& known) { return known.part == part; });
        if (!placesOfParts().contains(part) || isTwice)
            line.fail("part", u"instrument.bad-value"_s);
        if (!hasOnly(words, placesOfParts().value(part)))
            line.fail("words", u"instrument.bad-value"_s);
        line.close();
        made.m_lines.push_back({ part, words });
    }
    fields.close();
    if (problem)
        return tl::unexpected(*problem);
    return made;
}

const RecordTemplate& RecordTemplate::shipped()
{
    // It is part of the program, and a test reads it.
    static const auto made = read(resources::read(u"rules/record_summary.json")).value();
    return made;
}

QString RecordTemplate::fill(const std::vector<RecordPart>& parts) const
{
    QStringList said;
    for (const auto& line : m_lines) {
        for (const auto& part : parts) {
            if (part.id == line.part)
                said << filled(line.words, part.texts);
        }
    }
    const auto text = said.join(u'\n');
    if (text.size() <= m_most)
        return text;
    const auto more = u"\u2026\n"_s + m_shortened;
    auto kept = text.left(m_most - more.size());
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + more;
}

}
