// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/backup/RestoreModel.h"

#include "presentation/common/Async.h"
#include "wording/RestoreWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Error;
    using domain::ErrorKind;

    QString momentText(domain::Instant at)
    {
        return QLocale().toString(domain::civilTime(at), u"d MMMM yyyy, HH:mm"_s);
    }

    std::optional<Error> missing(const QString& path, const RestoreSecret& secret)
    {
        if (path.isEmpty())
            return Error { ErrorKind::Validation, u"file"_s, u"restore.no-file"_s, {} };
        if (secret.words.isEmpty())
            return Error { ErrorKind::Validation,
                secret.isRecoveryKey ? u"recoveryKey"_s : u"passphrase"_s, u"restore.no-secret"_s,
                {} };
        return std::nullopt;
    }

}

RestoreModel::RestoreModel(RestoreWork& work, QString place, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_place(std::move(place))
{
}

RestoreModel::~RestoreModel() { cancel(); }

void RestoreModel::look(const QString& path, const RestoreSecret& secret)
{
    if (m_isBusy)
        return;
    dropFound();
    if (const auto lack = missing(path, secret)) {
        Q_EMIT refused(*lack);
        return;
    }
    setBusy(true);
    runAsync(
        m_work.worker(), this, [&work = m_work, path, secret] { return work.look(path, secret); },
        [this, byRecoveryKey = secret.isRecoveryKey](
            domain::Result<FoundBackup> found) { onLooked(std::move(found), byRecoveryKey); });
}

void RestoreModel::onLooked(domain::Result<FoundBackup> found, bool byRecoveryKey)
{
    setBusy(false);
    if (!found) {
        auto error = found.error();
        // A key that does not fit is said under the field that it was typed into.
        if (byRecoveryKey && error.field == u"passphrase")
            error.field = u"recoveryKey"_s;
        Q_EMIT refused(error);
        return;
    }
    m_found = *std::move(found);
    Q_EMIT changed();
    Q_EMIT looked();
}

void RestoreModel::dropFound()
{
    if (!m_found || m_isBusy)
        return;
    m_found.reset();
    Q_EMIT changed();
}

void RestoreModel::restore(const QString& typedName, const RestorePeople& people)
{
    if (m_isBusy || !m_found || m_done)
        return;
    if (asksForName() && typedName.trimmed() != m_found->manifest.facts.practiceName.trimmed()) {
        Q_EMIT refused({ ErrorKind::Validation, u"practiceName"_s, u"restore.other-name"_s, {} });
        return;
    }
    setBusy(true);
    runAsync(
        m_work.worker(), this,
        [&work = m_work, people, watch = watch()] { return restoreInSteps(work, people, watch); },
        [this](domain::Result<RestoreDone> done) { onRestored(std::move(done)); });
}

void RestoreModel::onRestored(domain::Result<RestoreDone> done)
{
    setBusy(false);
    if (done) {
        m_done = *std::move(done);
        Q_EMIT restored();
    } else if (done.error().detail == u"backup.cancelled") {
        Q_EMIT cancelled();
    } else {
        Q_EMIT refused(done.error());
    }
}

app::BackupWatch RestoreModel::watch()
{
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    return [self = QPointer<RestoreModel>(this), isCancelled = m_isCancelled, shown = qint64(-1)](
               qint64 done, qint64 total) mutable {
        if (done != shown) {
            shown = done;
            QMetaObject::invokeMethod(qApp, [self, done, total] {
                if (self)
                    Q_EMIT self->progressed(done, total);
            });
        }
        return !isCancelled->load();
    };
}

void RestoreModel::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
}

void RestoreModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

QString RestoreModel::placeWords() const
{
    return tr("The backup is restored to this place: %1.").arg(m_place);
}

QStringList RestoreModel::foundWords() const
{
    if (!m_found)
        return {};
    const auto& manifest = m_found->manifest;
    const auto& counts = manifest.facts.counts;
    const QLocale locale;
    const auto rows = std::accumulate(counts.begin(), counts.end(), qint64 { 0 });
    return { manifest.facts.practiceName,
        tr("Made on %1 by Rooftree %2.").arg(momentText(manifest.madeAt), manifest.programVersion),
        tr("People: %1. Rows in all tables: %2.")
            .arg(locale.toString(counts.value(u"patient"_s)), locale.toString(rows)) };
}

QStringList RestoreModel::lossWords() const
{
    if (!m_found)
        return {};
    return wording::restoreLosses(m_found->before, m_found->manifest.facts.practiceName);
}

QString RestoreModel::accountWords() const
{
    return m_found && m_found->before.isReadable
        ? tr("They sign in with their accounts in the practice that is there now.")
        : tr("They sign in with their accounts in the backup, as they were on its day.");
}

QStringList RestoreModel::doneWords() const
{
    if (!m_done)
        return {};
    QStringList words { tr("The backup is restored, and the trail says who did it.") };
    if (m_done->wasAlone)
        words << wording::restoreAlone();
    if (const auto kept = wording::restoreKept(m_done->keptAt); !kept.isEmpty())
        words << kept
              << tr("Keep it until you are sure that all is well. The program never removes it.");
    return words;
}

}
