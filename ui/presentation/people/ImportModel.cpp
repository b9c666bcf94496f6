// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/ImportModel.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    /// A hundred pictures of a bar are enough: a report of each line would fill the window's queue.
    bool isWorthShowing(const exchange::ImportProgress& at, qint64 shown)
    {
        return at.bytes - shown >= at.totalBytes / 100 || at.bytes == at.totalBytes;
    }

}

ImportModel::ImportModel(const Desk& desk, LongWork& work, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
{
}

ImportModel::~ImportModel() { cancel(); }

void ImportModel::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
}

exchange::ImportWatch ImportModel::begin()
{
    setBusy(true);
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    return [self = QPointer<ImportModel>(this), isCancelled = m_isCancelled, shown = qint64(-1)](
               const exchange::ImportProgress& at) mutable {
        if (shown < 0 || isWorthShowing(at, shown)) {
            shown = at.bytes;
            QMetaObject::invokeMethod(qApp, [self, at] {
                if (self)
                    Q_EMIT self->progressed(at.bytes, at.totalBytes, at.rows);
            });
        }
        return !isCancelled->load();
    };
}

void ImportModel::tell(const domain::Error& error)
{
    if (error.detail == u"import.cancelled")
        Q_EMIT cancelled();
    else
        Q_EMIT refused(error);
}

void ImportModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

}
