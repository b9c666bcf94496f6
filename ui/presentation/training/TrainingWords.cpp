// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/training/TrainingWords.h"

#include "presentation/common/Dates.h"

#include <QCoreApplication>

namespace rooftree::presentation {
namespace {

    using domain::TrainingState;

    QString words(const char* text) { return QCoreApplication::translate("training", text); }

    QString readingWords(const domain::TrainingModule& module, int page)
    {
        if (page == 0)
            return words(QT_TRANSLATE_NOOP("training", "Begun, not passed yet"));
        return words(QT_TRANSLATE_NOOP("training", "Stopped on page %1 of %2"))
            .arg(QString::number(page), QString::number(module.pages.size()));
    }

    QString certificateWords(TrainingState state, const QString& until)
    {
        switch (state) {
        case TrainingState::DueSoon:
            return words(QT_TRANSLATE_NOOP("training", "Certificate until %1: time to renew it"))
                .arg(until);
        case TrainingState::Expired:
            return words(QT_TRANSLATE_NOOP("training", "The certificate ended on %1")).arg(until);
        default:
            return words(QT_TRANSLATE_NOOP("training", "Certificate until %1")).arg(until);
        }
    }

}

int stoppedOn(const app::LearningRecord& record, const QString& module)
{
    for (const auto& place : record.places) {
        if (place.module == module)
            return place.page;
    }
    return 0;
}

QString standingWords(const domain::TrainingModule& module, const app::LearningRecord& record,
    const domain::TrainingRules& rules, QDate today)
{
    const auto state = domain::stateOf(record.attempts, record.places, module.id, rules, today);
    const auto* certificate = domain::certificateIn(record.attempts, module.id);
    if (!certificate)
        return state == TrainingState::NotBegun
            ? words(QT_TRANSLATE_NOOP("training", "Not begun"))
            : readingWords(module, stoppedOn(record, module.id));
    auto standing = certificateWords(state, dateText(*certificate->validUntil));
    // A newer version says something else than the one that was passed.
    if (certificate->moduleVersion != module.version)
        standing += words(QT_TRANSLATE_NOOP("training", "; there is a newer version"));
    return standing;
}

}
