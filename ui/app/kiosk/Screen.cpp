// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/Screen.h"

#include "speech/DispatcherSpeech.h"
#include "theme/ApplyTheme.h"
#include "views/kiosk/KioskWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScreen>

#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::kiosk {
namespace {

    using domain::StationState;
    using presentation::KioskPage;

    constexpr qint64 kMostOfToken = 200; // bytes

    presentation::KioskModel::Monotonic monotonicClock()
    {
        QElapsedTimer timer;
        timer.start();
        return [timer] { return timer.elapsed(); };
    }

}

domain::Result<QString> readToken(const QString& path)
{
    const auto bad = domain::fail(
        domain::ErrorKind::Validation, u"stationToken"_s, u"station.token-unreadable"_s);
    constexpr auto kOthers
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || (file.permissions() & kOthers) != 0)
        return bad;
    const auto token = QString::fromLatin1(file.read(kMostOfToken)).trimmed();
    if (token.isEmpty())
        return bad;
    return token;
}

domain::Result<std::unique_ptr<Screen>> Screen::open(
    const Options& options, const domain::Clock& clock)
{
    const auto token = readToken(options.tokenFile);
    if (!token)
        return domain::failure(token);
    const auto url = storage::DatabaseUrl::parse(options.databaseUrl);
    if (!url)
        return domain::failure(url);
    auto post = station::StationPost::open(*url, *token, clock, {});
    if (!post)
        return domain::failure(post);
    return std::make_unique<Screen>(*std::move(post), speech::openSpeech(), options.isOutOfOrder);
}

Screen::Screen(std::unique_ptr<station::StationPost> post, std::unique_ptr<app::Speech> speech,
    bool isOutOfOrder, presentation::KioskModel::Monotonic clock)
    : m_post(std::move(post))
    , m_line(m_worker, *m_post)
    , m_speech(std::move(speech))
    , m_model(m_line, m_post->rules(), *m_speech, clock ? std::move(clock) : monotonicClock())
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
    m_window = std::make_unique<ui::KioskWindow>(m_model);
    connect(&m_model, &presentation::KioskModel::pageChanged, this, &Screen::tellPulse);
    connect(&m_model, &presentation::KioskModel::began, this, &Screen::tellPulse);
    connect(&m_line, &StationLine::named, &m_model, &presentation::KioskModel::pageChanged);
    connect(&m_line, &StationLine::leftByStaff, qApp, &QApplication::quit, Qt::QueuedConnection);
    if (isOutOfOrder) {
        m_line.setPulse({ StationState::OutOfOrder, {} });
        m_model.setInOrder(false);
    }
    m_line.look();
}

Screen::~Screen() = default;

void Screen::show()
{
    // No window manager is there to make it fill the display and give it the keyboard.
    const auto fill = [this] { m_window->setGeometry(m_window->screen()->geometry()); };
    fill();
    m_window->showFullScreen();
    fill();
    connect(m_window->screen(), &QScreen::geometryChanged, m_window.get(), fill);
    m_window->raise();
    m_window->activateWindow();
}

void Screen::tellPulse()
{
    switch (m_model.page()) {
    case KioskPage::OutOfOrder:
        m_line.setPulse({ StationState::OutOfOrder, {} });
        break;
    case KioskPage::Thanks:
        m_line.setPulse({ StationState::Finished, {} });
        break;
    default:
        m_line.setPulse({ m_model.session() ? StationState::Answering : StationState::Free,
            m_model.session() });
    }
}

}
