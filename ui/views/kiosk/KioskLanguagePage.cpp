// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskLanguagePage.h"

#include "theme/Spacing.h"
#include "widgets/LanguageTile.h"
#include "widgets/PlainLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kColumns = 3; // the names of six languages in two rows, in sight at once

}

KioskLanguagePage::KioskLanguagePage(const presentation::KioskLanguage& language, QWidget* parent)
    : KioskPageView(tr("Choose your language"), {}, parent)
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(space(2));
    for (const auto& each : language.all())
        addTile(each, language);
    body()->addLayout(m_grid);
    addDraftNote(language);
    body()->addStretch();
}

// In English whatever is spoken now: for staff who help to find the language.
void KioskLanguagePage::addDraftNote(const presentation::KioskLanguage& language)
{
    QStringList drafts;
    for (const auto& each : language.all()) {
        if (!each.draftNote.isEmpty())
            drafts.append(each.englishName);
    }
    if (drafts.isEmpty())
        return;
    auto* note = new PlainLabel(
        u"%1: this translation is a draft. Nobody has checked it yet."_s.arg(drafts.join(u", "_s)),
        TextRole::Muted);
    note->setObjectName(u"draftLabel"_s);
    note->setIsolated(true);
    body()->addWidget(note);
}

void KioskLanguagePage::addTile(
    const app::PatientLanguage& each, const presentation::KioskLanguage& language)
{
    auto* tile = new LanguageTile(
        each.name, each.draftNote, each.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    tile->setObjectName(u"languageTile_"_s + each.code);
    tile->setAccessibleName(u"%1, %2"_s.arg(each.name, each.englishName));
    tile->setAccessibleDescription(each.draftNote);
    tile->setChecked(each.code == language.current().code);
    const int at = m_grid->count();
    m_grid->addWidget(tile, at / kColumns, at % kColumns);
    connect(tile, &LanguageTile::clicked, this, [this, code = each.code] { Q_EMIT chosen(code); });
}

}
