// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ListenToChanges.h"

#include "storage/engine/PostgresListener.h"

namespace rooftree::storage {

app::OpenChangeSignal listenToChanges(const DatabaseUrl& url)
{
    if (url.engine() == Engine::Postgres)
        return [connection = url.connectionString()] { return PostgresListener::open(connection); };
    return [] { return domain::Result<std::shared_ptr<app::ChangeSignal>>(nullptr); };
}

}
