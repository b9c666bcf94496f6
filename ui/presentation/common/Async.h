// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <utility>

namespace rooftree::presentation {

/// Runs `job` on the worker and `done(result)` on the receiver's thread. The watcher belongs to the
/// receiver, so a view that closed is never called back. The only way anything crosses threads
/// here.
template <class Job, class Done>
void runAsync(QThreadPool& worker, QObject* receiver, Job job, Done done)
{
    using Value = std::invoke_result_t<Job>;
    auto* watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
        [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            done(watcher->future().takeResult());
        });
    watcher->setFuture(QtConcurrent::run(&worker, std::move(job)));
}

}
