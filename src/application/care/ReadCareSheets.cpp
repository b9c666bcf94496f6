// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/care/ReadCareSheets.h"

#include "application/care/ReadCareTest.h"
#include "application/common/StrictJson.h"
#include "resources/Resources.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::CareFieldType;
    using domain::ErrorKind;
    using domain::Result;

    const auto kBadValue = u"instrument.bad-value"_s;

    template <class Each> bool isThere(const std::vector<Each>& all, const QString& id)
    {
        return std::any_of(
            all.begin(), all.end(), [&id](const auto& each) { return each.id == id; });
    }

    class Reader final {
    public:
        [[nodiscard]] Result<domain::CareSheet> read(const QJsonValue& value);

    private:
        using Place = const QString&;

        [[nodiscard]] domain::CareField field(const QJsonValue& value, Place place);
        [[nodiscard]] domain::CareKind kind(const QJsonValue& value, Place place);
        [[nodiscard]] domain::CareCue cue(const QJsonValue& value, Place place);
        [[nodiscard]] domain::CarePart part(const QJsonValue& value, Place place);
        [[nodiscard]] domain::PacingRules pacing(const QJsonValue& value);

        /// Each of a list, with its place. An id that comes a second time is wrong.
        template <class Each, class Read>
        void each(JsonFields& fields, const char* key, std::vector<Each>& into, Read read)
        {
            int at = 0;
            for (const auto& value : fields.list(key)) {
                auto next = read(value, fields.at(key) + u'[' + QString::number(at++) + u']');
                if constexpr (requires { next.id; }) {
                    if (isThere(into, next.id))
                        fields.fail(key, kBadValue);
                }
                into.push_back(std::move(next));
            }
        }

        JsonFields::Problem m_problem;
        domain::CareSheet m_sheet;
    };

    domain::CareField Reader::field(const QJsonValue& value, Place place)
    {
        JsonFields fields(value, place, m_problem);
        domain::CareField field;
        field.id = fields.text("id");
        field.label = fields.text("label");
        field.help = fields.maybeText("help");
        const auto type = domain::careFieldTypeFromWord(fields.text("type"));
        if (!type)
            fields.fail("type", kBadValue);
        field.type = type.value_or(CareFieldType::Words);
        field.isRequired = fields.boolean("required");
        if (field.type == CareFieldType::Choice || field.type == CareFieldType::Choices) {
            each(fields, "choices", field.choices, [this](const auto& choice, Place at) {
                JsonFields parts(choice, at, m_problem);
                domain::CareChoice read { parts.text("id"), parts.text("words") };
                parts.close();
                return read;
            });
            if (field.choices.empty())
                fields.fail("choices", kBadValue);
        }
        if (field.type == CareFieldType::Number) {
            field.unit = fields.maybeText("unit");
            field.lowest = fields.number("lowest");
            field.highest = fields.number("highest");
            if (field.lowest > field.highest)
                fields.fail("highest", kBadValue);
        }
        fields.close();
        return field;
    }

    domain::CareKind Reader::kind(const QJsonValue& value, Place place)
    {
        JsonFields fields(value, place, m_problem);
        domain::CareKind kind;
        kind.id = fields.text("id");
        kind.title = fields.text("title");
        kind.help = fields.maybeText("help");
        const auto sum = domain::careSumFromWord(fields.maybeText("sum"));
        if (!sum)
            fields.fail("sum", kBadValue);
        kind.sum = sum.value_or(domain::CareSum::None);
        each(fields, "fields", kind.fields,
            [this](const auto& each, Place at) { return field(each, at); });
        if (fields.has("picture")) {
            kind.hasBodyPicture = fields.text("picture") == u"body"_s;
            if (!kind.hasBodyPicture)
                fields.fail("picture", kBadValue);
        }
        fields.close();
        return kind;
    }

    domain::CareCue Reader::cue(const QJsonValue& value, Place place)
    {
        JsonFields fields(value, place, m_problem);
        domain::CareCue cue;
        cue.id = fields.text("id");
        cue.words = fields.text("words");
        cue.source = fields.text("source");
        cue.verifiedBy = fields.maybeText("verified_by");
        const auto test = [this](const auto& each, Place at) {
            return readCareTest(each, at, m_sheet, m_problem);
        };
        each(fields, "when", cue.when, test);
        each(fields, "unless", cue.unless, test);
        if (cue.when.empty())
            fields.fail("when", kBadValue);
        fields.close();
        return cue;
    }

    domain::CarePart Reader::part(const QJsonValue& value, Place place)
    {
        JsonFields fields(value, place, m_problem);
        domain::CarePart part;
        part.title = fields.text("title");
        part.test = readCareTest(fields.value("test"), fields.at("test"), m_sheet, m_problem);
        fields.close();
        return part;
    }

    domain::PacingRules Reader::pacing(const QJsonValue& value)
    {
        JsonFields fields(value, u"pacing"_s, m_problem);
        domain::PacingRules rules { fields.number("start_percent"), fields.number("fewest_tries"),
            fields.number("most_tries"), fields.number("days_to_step"),
            fields.number("lowest_step"), fields.number("highest_step") };
        fields.close();
        return rules;
    }

    Result<domain::CareSheet> Reader::read(const QJsonValue& value)
    {
        JsonFields fields(value, {}, m_problem);
        m_sheet.id = fields.text("id");
        m_sheet.version = fields.text("version");
        m_sheet.title = fields.text("title");
        m_sheet.registerId = fields.maybeText("register");
        m_sheet.source = fields.text("source");
        (void)fields.text("source_date");
        m_sheet.verifiedBy = fields.maybeText("verified_by");
        each(fields, "kinds", m_sheet.kinds,
            [this](const auto& each, Place at) { return kind(each, at); });
        each(fields, "review", m_sheet.review,
            [this](const auto& each, Place at) { return part(each, at); });
        each(fields, "cues", m_sheet.cues,
            [this](const auto& each, Place at) { return cue(each, at); });
        const bool hasSums = std::any_of(m_sheet.kinds.begin(), m_sheet.kinds.end(),
            [](const auto& each) { return each.sum != domain::CareSum::None; });
        if (hasSums)
            m_sheet.pacing = pacing(fields.value("pacing"));
        if (m_sheet.kinds.empty())
            fields.fail("kinds", kBadValue);
        fields.close();
        if (m_problem)
            return tl::unexpected(*m_problem);
        return std::move(m_sheet);
    }

}

Result<domain::CareSheet> readCareSheet(const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Validation, {}, u"rules.unreadable"_s);
    return Reader().read(document->object());
}

Result<std::vector<domain::CareSheet>> readCareSheets()
{
    std::vector<domain::CareSheet> sheets;
    for (const auto& path : resources::list(u"care/")) {
        auto sheet = readCareSheet(resources::read(path));
        if (!sheet)
            return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        sheets.push_back(*std::move(sheet));
    }
    return sheets;
}

}
