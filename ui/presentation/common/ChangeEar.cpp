// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ChangeEar.h"

#include "presentation/common/Async.h"

#include <QSocketNotifier>

namespace rooftree::presentation {

ChangeEar::ChangeEar(QObject* parent) : QObject(parent)
{
    m_opener.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(kTryAgainMs);
    connect(&m_again, &QTimer::timeout, this, &ChangeEar::open);
}

ChangeEar::~ChangeEar() { m_opener.waitForDone(); }

void ChangeEar::listen(app::OpenChangeSignal open)
{
    m_open = std::move(open);
    this->open();
}

void ChangeEar::open()
{
    runAsync(
        m_opener, this, m_open, [this](domain::Result<std::shared_ptr<app::ChangeSignal>> opened) {
            if (!opened)
                m_again.start();
            else if (*opened)
                onOpened(*std::move(opened));
        });
}

void ChangeEar::onOpened(std::shared_ptr<app::ChangeSignal> signal)
{
    m_signal = std::move(signal);
    m_notifier = std::make_unique<QSocketNotifier>(m_signal->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ChangeEar::take);
    Q_EMIT heard(); // whatever was missed while nobody listened
}

void ChangeEar::take()
{
    const auto heardNow = m_signal->take();
    if (heardNow == app::ChangeSignal::Heard::End)
        giveUp();
    else if (heardNow == app::ChangeSignal::Heard::Change)
        Q_EMIT heard();
}

// Later: the notifier is calling.
void ChangeEar::giveUp()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
    m_signal.reset();
    m_again.start();
}

}
