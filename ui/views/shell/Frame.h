// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/shell/ShellParts.h"

#include <QWidget>

#include <memory>

namespace rooftree::ui {

class ActDesk;
class Banner;
class PaletteBox;
class PlaceStack;
class Rail;
class StatusLine;
class TopBar;

/// What somebody who is signed in sees: rail, top bar, the place, status line, and the keys that
/// work everywhere. Behind the lock it is hidden whole, and its keys with it.
class Frame final : public QWidget {
    Q_OBJECT

public:
    explicit Frame(const ShellParts& parts, QWidget* parent = nullptr);
    ~Frame() override;

    [[nodiscard]] PlaceStack* places() const { return m_places; }

    [[nodiscard]] TopBar* topBar() const { return m_top; }

    [[nodiscard]] Rail* rail() const { return m_rail; }

    [[nodiscard]] PaletteBox* paletteBox() const { return m_palette; }

    /// Enters the first place of whoever signed in, or of the role they changed to.
    void begin();
    void end();

    /// Says above the place that something outside it went wrong.
    void tell(const domain::Error& error);

    /// Opens the next patient of today who was not yet seen.
    void openNext();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRail();
    void buildLayout(const ShellParts& parts);
    void buildRail();
    void bindPlaces();
    void bindModels();
    void bindTopBar();
    void addKeys();
    void addKey(const QString& act, std::function<void()> run);
    void bindPalette();
    void openPalette();
    void onPaletteChosen(int row);
    void onPatientChosen(qint64 patient);
    void registerNew(const QString& typed);
    void showDoctor();
    [[nodiscard]] bool isAllowed(domain::Action action) const;

    const presentation::Desk& m_desk;
    presentation::RecentPatients& m_recent;
    presentation::TodayModel& m_today;
    presentation::DeskStatus& m_status;
    presentation::PaletteModel& m_paletteModel;
    std::unique_ptr<ActDesk> m_acts;
    PaletteBox* m_palette = nullptr;
    Banner* m_banner = nullptr;
    Rail* m_rail = nullptr;
    TopBar* m_top = nullptr;
    PlaceStack* m_places = nullptr;
    StatusLine* m_statusLine = nullptr;
};

}
