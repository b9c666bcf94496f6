// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flare/FlareZoneCard.h"

#include "domain/common/Text.h"
#include "theme/Spacing.h"
#include "widgets/Card.h"
#include "widgets/FormBuilder.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"
#include "widgets/TextArea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::FlareColour;

    Tone toneOf(FlareColour colour)
    {
        switch (colour) {
        case FlareColour::Green:
            return Tone::Success;
        case FlareColour::Amber:
            return Tone::Warning;
        case FlareColour::Red:
            return Tone::Danger;
        case FlareColour::None:
            break;
        }
        return Tone::Neutral;
    }

}

FlareZoneCard::FlareZoneCard(
    presentation::FlarePlanModel& model, const domain::FlareZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    column->addWidget(card);
    card->body()->setSpacing(space(3));
    card->body()->addWidget(new StatusChip(zone.name, toneOf(zone.colour)), 0, Qt::AlignLeft);
    auto* form = new FormBuilder;
    card->body()->addWidget(form);
    for (const auto& section : zone.sections) {
        if (!section.signs.isEmpty())
            addSigns(*form, section);
        if (section.takesWords)
            addSection(*form, section);
    }
}

void FlareZoneCard::addSigns(FormBuilder& form, const domain::FlareSection& section)
{
    auto* heading = new PlainLabel(section.heading, TextRole::Strong);
    form.addWidget(heading);
    QStringList lines;
    for (const auto& sign : section.signs)
        lines << u"\u2022 "_s + sign;
    auto* signs = new PlainLabel(lines.join(u'\n'), TextRole::Body);
    signs->setObjectName(u"flareSigns"_s);
    form.addWidget(signs);
}

void FlareZoneCard::addSection(FormBuilder& form, const domain::FlareSection& section)
{
    Field field;
    field.section = section.id;
    field.area = form.row(section.heading, new TextArea, section.id, section.help);
    field.area->setLimit(domain::kTextLimit);
    field.area->setVisibleRows(2);
    field.area->edit()->setObjectName(u"flare_"_s + section.id);
    field.chip = new StatusChip;
    field.chip->setObjectName(u"flareChange_"_s + section.id);
    field.before = new PlainLabel(QString(), TextRole::Muted);
    field.before->setObjectName(u"flareBefore_"_s + section.id);
    field.before->setIsolated(true);
    auto* difference = new QWidget;
    auto* column = new QVBoxLayout(difference);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(field.chip, 0, Qt::AlignLeft);
    column->addWidget(field.before);
    form.addWidget(difference);
    connect(field.area, &TextArea::textChanged, this, [this, id = section.id, area = field.area] {
        if (!m_isLoading)
            m_model.setText(id, area->text());
    });
    m_fields.push_back(field);
}

void FlareZoneCard::load()
{
    m_isLoading = true;
    for (const auto& field : m_fields) {
        field.area->setText(m_model.text(field.section));
        field.area->setEnabled(m_model.mayWrite());
    }
    m_isLoading = false;
    refresh();
}

void FlareZoneCard::refresh()
{
    for (const auto& field : m_fields)
        refresh(field);
}

void FlareZoneCard::refresh(const Field& field)
{
    const auto before = m_model.lastText(field.section);
    const bool isChanged = m_model.last() && m_model.isChanged(field.section);
    auto* difference = field.chip->parentWidget();
    difference->setVisible(isChanged);
    if (!isChanged)
        return;
    const bool isNew = before.isEmpty();
    const bool isGone = m_model.text(field.section).trimmed().isEmpty();
    field.chip->setState(isNew ? tr("New")
            : isGone           ? tr("Taken out")
                               : tr("Changed"),
        Tone::Info, u"edit"_s);
    field.before->setVisible(!isNew);
    field.before->setText(isNew ? QString() : tr("Before: %1").arg(before));
}

bool FlareZoneCard::focusFirst()
{
    if (m_fields.empty())
        return false;
    m_fields.front().area->setFocus(Qt::OtherFocusReason);
    return true;
}

}
