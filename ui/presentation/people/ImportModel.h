// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/common/ImportProgress.h"
#include "presentation/common/Async.h"
#include "presentation/common/Desk.h"
#include "presentation/common/LongWork.h"

#include <atomic>

namespace rooftree::presentation {

/// What the imports have in common: one at a time, on its own connection, with progress and Cancel.
/// The window stays usable.
class ImportModel : public QObject {
    Q_OBJECT

public:
    ImportModel(const Desk& desk, LongWork& work, QObject* parent = nullptr);
    /// Cancels what still runs.
    ~ImportModel() override;

    void cancel();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total, int rows);
    void looked();
    void imported();
    /// It ended by cancel() and nothing was changed.
    void cancelled();
    void refused(const rooftree::domain::Error& error);

protected:
    /// Runs `job(services, watch)` on the long worker and `done(answer)` here. The job answers a
    /// Result.
    template <class Job, class Done> void start(Job job, Done done)
    {
        runAsync(
            m_work.worker(), this,
            [&work = m_work, job = std::move(job), watch = begin()]()
                -> std::invoke_result_t<Job, const app::Services&, const exchange::ImportWatch&> {
                const auto services = work.open();
                if (!services)
                    return domain::failure(services);
                return job(**services, watch);
            },
            [this, done = std::move(done)](auto answer) mutable {
                setBusy(false);
                done(std::move(answer));
            });
    }

    /// Says why nothing came of it.
    void tell(const domain::Error& error);

    [[nodiscard]] const Desk& desk() const { return m_desk; }

private:
    [[nodiscard]] exchange::ImportWatch begin();
    void setBusy(bool busy);

    const Desk& m_desk;
    LongWork& m_work;
    std::shared_ptr<std::atomic_bool> m_isCancelled; // shared with the job, which may outlive this
    bool m_isBusy = false;
};

}
