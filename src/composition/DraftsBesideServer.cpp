// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/DraftsBesideServer.h"

namespace rooftree::composition {

using app::Draft;
using domain::Result;

DraftsBesideServer::DraftsBesideServer(app::DraftRepository& server, backup::SealedDrafts beside)
    : m_server(server)
    , m_beside(std::move(beside))
{
}

Result<void> DraftsBesideServer::keep(const Draft& draft)
{
    // A server that is away is waited for; the words are on the disk before that.
    const bool isSealed = m_isAway && m_beside.put(draft).has_value();
    const auto kept = m_server.keep(draft);
    m_isAway = !kept;
    if (kept) {
        m_beside.remove(draft.key);
        bringIn();
        return kept;
    }
    return isSealed || m_beside.put(draft) ? Result<void> {} : kept;
}

void DraftsBesideServer::bringIn()
{
    if (m_beside.isEmpty())
        return;
    for (const auto& draft : m_beside.all()) {
        const auto there = m_server.find(draft.key);
        if (!there)
            return;
        const bool isNewer = !*there || (*there)->savedAt < draft.savedAt;
        if (isNewer && !m_server.keep(draft))
            return;
        m_beside.remove(draft.key);
    }
}

Result<std::optional<Draft>> DraftsBesideServer::find(const app::DraftKey& key)
{
    bringIn();
    return m_server.find(key);
}

Result<std::vector<Draft>> DraftsBesideServer::ofAuthor(domain::StaffId author)
{
    bringIn();
    return m_server.ofAuthor(author);
}

Result<void> DraftsBesideServer::discard(const app::DraftKey& key, domain::Instant at)
{
    bringIn();
    return m_server.discard(key, at);
}

Result<void> DraftsBesideServer::bringBack(domain::StaffId author, app::DraftId id)
{
    return m_server.bringBack(author, id);
}

// What is sealed here stays until the save is sure; then the server refuses it as saved.
Result<void> DraftsBesideServer::resolve(
    const app::DraftKey& key, const QUuid& record, domain::Instant at)
{
    return m_server.resolve(key, record, at);
}

Result<int> DraftsBesideServer::purge(domain::Instant before) { return m_server.purge(before); }

void DraftsBesideServer::letIn(domain::StaffId author, const QString& password)
{
    m_beside.letIn(author, password);
    bringIn();
}

void DraftsBesideServer::letOut() { m_beside.letOut(); }

}
