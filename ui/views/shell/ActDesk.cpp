// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ActDesk.h"

#include "views/ActKeys.h"
#include "views/shell/PlaceStack.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::Act;
    using presentation::ActReach;
    using presentation::Offer;

    QString words(const char* text) { return QCoreApplication::translate("ActDesk", text); }

    QAction* inSight(const QWidget& frame, const QString& id)
    {
        for (auto* action : actsInSight(*frame.window())) {
            if (action->objectName() == id)
                return action;
        }
        return nullptr;
    }

    bool isOfPalette(const Act& act)
    {
        return act.reach != ActReach::Row && act.id != u"palette" && act.id != u"search";
    }

}

ActDesk::ActDesk(QWidget& frame, PlaceStack& places, MayDo mayDo)
    : m_frame(frame)
    , m_places(places)
    , m_mayDo(std::move(mayDo))
{
}

bool ActDesk::mayDo(const Act& act) const
{
    return (!act.action || m_mayDo(*act.action))
        && (act.place.isEmpty() || m_places.mayEnter(act.place));
}

std::vector<Offer> ActDesk::offers() const
{
    std::vector<Offer> ofHere;
    std::vector<Offer> others;
    for (const auto& act : presentation::acts()) {
        if (!isOfPalette(act) || !mayDo(act))
            continue;
        const auto* entry = m_places.table().find(act.place);
        if (!entry && !inSight(m_frame, act.id))
            continue;
        const auto detail = entry
            ? words(QT_TRANSLATE_NOOP("ActDesk", "act in %1")).arg(entry->words)
            : words(QT_TRANSLATE_NOOP("ActDesk", "act"));
        // What is done here, and then what is done often enough to have a key.
        auto& list = act.reach == ActReach::Place ? ofHere : others;
        list.push_back({ act.id, act.words, act.also, detail, keyWords(act), false });
    }
    const auto hasKeys = [](const Offer& offer) { return !offer.keys.isEmpty(); };
    const auto rest = std::stable_partition(others.begin(), others.end(), hasKeys);
    const auto places = placeOffers();
    auto found = std::move(ofHere);
    found.insert(found.end(), others.begin(), rest);
    found.insert(found.end(), places.begin(), places.end());
    found.insert(found.end(), rest, others.end());
    return found;
}

std::vector<Offer> ActDesk::placeOffers() const
{
    std::vector<Offer> found;
    for (const auto& entry : m_places.table().entries) {
        if (m_places.mayEnter(entry.id))
            found.push_back({ entry.id, entry.words, {},
                words(QT_TRANSLATE_NOOP("ActDesk", "place")), {}, true });
    }
    return found;
}

void ActDesk::run(const Offer& offer)
{
    if (offer.isPlace) {
        m_places.enter(offer.id);
        return;
    }
    const auto* act = presentation::findAct(offer.id);
    if (!act || !mayDo(*act))
        return;
    if (act->place.isEmpty()) {
        if (auto* action = inSight(m_frame, act->id))
            action->trigger();
        return;
    }
    m_places.enter(act->place);
    if (m_places.currentId() == act->place)
        m_places.place()->showPart(act->part);
}

}
