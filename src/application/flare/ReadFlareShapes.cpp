// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/flare/ReadFlareShapes.h"

#include "application/common/StrictJson.h"
#include "application/instruments/JsonFields.h"
#include "resources/Resources.h"

#include <QSet>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::FlareColour;
    using domain::Result;

    const auto kBadValue = u"instrument.bad-value"_s;

    class Reader final {
    public:
        [[nodiscard]] Result<domain::FlareShape> read(const QJsonValue& value);

    private:
        [[nodiscard]] domain::FlareZone zone(const QJsonValue& value, const QString& place);
        [[nodiscard]] domain::FlareSection section(const QJsonValue& value, const QString& place);

        JsonFields::Problem m_problem;
        QSet<QString> m_sections;
    };

    domain::FlareSection Reader::section(const QJsonValue& value, const QString& place)
    {
        JsonFields fields(value, place, m_problem);
        domain::FlareSection section;
        section.id = fields.text("id");
        section.heading = fields.text("heading");
        section.help = fields.maybeText("help");
        section.signs = fields.texts("signs");
        section.takesWords = fields.boolean("words");
        fields.close();
        const bool isSecond = m_sections.contains(section.id);
        m_sections.insert(section.id);
        if (isSecond || (!section.takesWords && section.signs.isEmpty()))
            fields.fail("id", kBadValue);
        return section;
    }

    domain::FlareZone Reader::zone(const QJsonValue& value, const QString& place)
    {
        JsonFields fields(value, place, m_problem);
        domain::FlareZone zone;
        const auto word = fields.text("colour");
        const auto colour = domain::flareColourFromWord(word);
        zone.colour = colour.value_or(FlareColour::None);
        zone.name = fields.text("name");
        // Colour never speaks alone, and on a black and white page not at all.
        const bool saysColour = zone.colour == FlareColour::None
            || zone.name.startsWith(word + u':', Qt::CaseInsensitive);
        if (!colour || !saysColour)
            fields.fail("colour", kBadValue);
        int at = 0;
        for (const auto& each : fields.list("sections"))
            zone.sections.push_back(
                section(each, fields.at("sections") + u'[' + QString::number(at++) + u']'));
        fields.close();
        return zone;
    }

    Result<domain::FlareShape> Reader::read(const QJsonValue& value)
    {
        JsonFields fields(value, {}, m_problem);
        domain::FlareShape shape;
        shape.id = fields.text("id");
        shape.version = fields.text("version");
        shape.title = fields.text("title");
        shape.paperTitle = fields.text("paper_title");
        shape.registerId = fields.text("register");
        shape.source = fields.text("source");
        (void)fields.text("source_date");
        shape.verifiedBy = fields.maybeText("verified_by");
        int at = 0;
        for (const auto& each : fields.list("zones"))
            shape.zones.push_back(
                zone(each, fields.at("zones") + u'[' + QString::number(at++) + u']'));
        fields.close();
        if (m_problem)
            return tl::unexpected(*m_problem);
        return shape;
    }

}

Result<domain::FlareShape> readFlareShape(const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Validation, {}, u"rules.unreadable"_s);
    return Reader().read(document->object());
}

Result<std::vector<domain::FlareShape>> readFlareShapes()
{
    std::vector<domain::FlareShape> shapes;
    for (const auto& path : resources::list(u"flare/")) {
        auto shape = readFlareShape(resources::read(path));
        if (!shape)
            return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
        shapes.push_back(*std::move(shape));
    }
    return shapes;
}

}
