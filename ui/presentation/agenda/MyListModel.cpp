// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/MyListModel.h"

#include "application/kiosk/Kiosks.h"
#include "application/trail/NoteReading.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/common/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    Result<void> print(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const documents::MyListSlip& slip, const QString& path)
    {
        // Whoever may not read the words may not have them on paper either.
        const auto read = context.allow<Action::ReadRecord>(services, actor);
        if (!read)
            return domain::failure(read);
        const auto proof = context.allow<Action::PrintDocument>(services, actor);
        if (!proof)
            return domain::failure(proof);
        const auto pdf = documents::renderMyList(slip);
        if (!pdf)
            return domain::failure(pdf);
        // Nothing leaves that is not in the trail.
        if (const auto noted = app::noteReading(services.work, *proof, { u"agenda-list"_s, {} });
            !noted)
            return noted;
        return writePrivately(path, *pdf);
    }

}

documents::MyListSlip myListSlip(const domain::Agenda& agenda, const QString& visit,
    const std::vector<app::PatientLanguage>& languages)
{
    const auto language = std::find_if(languages.begin(), languages.end(),
        [&](const auto& each) { return each.code == agenda.language; });
    const auto wordsOf = [&](const domain::AgendaItem& item) {
        return language == languages.end()
            ? item.words
            : language->topics.value(item.topic, { item.words, {} }).words;
    };
    documents::MyListSlip slip;
    if (language != languages.end())
        slip.language = language->code;
    slip.visit = visit;
    slip.whatMatters = agenda.whatMatters;
    auto items = agenda.items;
    std::stable_sort(items.begin(), items.end(), [](const auto& one, const auto& other) {
        return one.rank && (!other.rank || *one.rank < *other.rank);
    });
    for (const auto& item : items) {
        // The sentence that stands for itself is above the list already.
        if (!item.isPatients() || item.words == agenda.whatMatters)
            continue;
        (item.rank ? slip.ranked : slip.others).push_back(wordsOf(item));
    }
    return slip;
}

documents::MyListSlip myListSlip(
    const Desk& desk, const domain::Agenda& agenda, domain::Instant visitAt)
{
    const auto visit = u"%1, %2"_s.arg(dateText(domain::civilDate(visitAt)), timeText(visitAt));
    auto slip = myListSlip(agenda, visit, desk.services.kiosks.rules.languages);
    slip.practiceName = desk.practiceName;
    slip.isDemo = desk.isDemo;
    return slip;
}

MyListModel::MyListModel(const Desk& desk, const PatientContext& context, QObject* parent)
    : PatientModel(desk, context, parent)
{
}

bool MyListModel::mayPrint() const
{
    const auto& gate = m_desk.services.gate;
    return gate.isAllowed(m_desk.session.actor(), Action::ReadRecord)
        && gate.isAllowed(m_desk.session.actor(), Action::PrintDocument);
}

void MyListModel::print(
    const domain::Agenda& agenda, std::optional<domain::Instant> visitAt, const QString& path)
{
    const auto at = visitAt.value_or(agenda.raisedAt);
    const auto slip = myListSlip(m_desk, agenda, at);
    ask(
        Topic::Paper,
        [slip, path](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) {
            return presentation::print(services, actor, context, slip, path);
        },
        [this](const Result<void>& done) {
            if (done)
                Q_EMIT printed();
            else
                Q_EMIT failed(done.error());
        });
}

}
