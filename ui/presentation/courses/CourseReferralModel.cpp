// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/courses/CourseReferralModel.h"

#include "application/courses/Enrolments.h"
#include "presentation/common/Dates.h"
#include "presentation/courses/CourseWords.h"

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    struct Known {
        std::vector<app::Enrolments::CourseLine> lines;
        std::vector<app::CourseRow> offered;
    };

}

CourseReferralModel::CourseReferralModel(
    const Desk& desk, domain::PatientId patient, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
{
}

bool CourseReferralModel::mayRefer() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ReferToCourse);
}

void CourseReferralModel::refresh()
{
    ask(
        Topic::Refresh,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Result<Known> {
            const auto proof = context.allow<Action::ReadRecord>(services, actor);
            if (!proof)
                return domain::failure(proof);
            auto lines = services.enrolments.ofPatient(*proof);
            if (!lines)
                return domain::failure(lines);
            Known known { *std::move(lines), {} };
            if (const auto refer = context.allow<Action::ReferToCourse>(services, actor)) {
                auto offered = services.enrolments.offered(*refer);
                if (!offered)
                    return domain::failure(offered);
                known.offered = *std::move(offered);
            }
            return known;
        },
        [this](const Result<Known>& known) {
            if (!known) {
                Q_EMIT refused(known.error());
                return;
            }
            m_lines.clear();
            for (const auto& line : known->lines)
                m_lines << recordSentence(line);
            m_offers.clear();
            for (const auto& row : known->offered)
                m_offers.push_back({ row.course.id.value(),
                    tr("%1, %2", "course and its first day")
                        .arg(row.course.title, dateText(row.course.sessions.front().day)) });
            m_offers.push_back({ std::nullopt, tr("The next one that suits") });
            Q_EMIT read();
        });
}

void CourseReferralModel::refer(const Offer& offer, const QString& goalWords, const QString& needs)
{
    app::Enrolments::Referral referral { QUuid::createUuid(), {}, goalWords, needs };
    if (offer.course)
        referral.course = domain::CourseId(*offer.course);
    ask(
        Topic::Save,
        [key = domain::SaveKey::make(), referral = std::move(referral)](
            const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::ReferToCourse>(services, actor);
            return proof ? services.enrolments.refer(*proof, key, referral)
                         : domain::failure(proof);
        },
        [this, words = offer.words](const Result<app::SaveOutcome>& saved) {
            if (!saved) {
                Q_EMIT refused(saved.error());
                return;
            }
            Q_EMIT referred(tr("Referred: %1.").arg(words));
            refresh();
        });
}

}
