// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Tour.h"
#include "app/desktop/TourMachine.h"
#include "views/shell/MainWindow.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr int kFailed = 1;

    void say(std::FILE* stream, const QString& sentence)
    {
        std::fputs((sentence + u'\n').toLocal8Bit().constData(), stream);
    }

}

int runTour(QApplication& application, const Options& wish)
{
    QDir().mkpath(wish.tourFolder);
    const QTemporaryDir scratch;
    Options options = wish;
    if (options.databaseUrl.isEmpty()) {
        options.demo = true;
        options.empty = false;
        options.demoFile = scratch.filePath(u"demo.db"_s);
    }
    TourMachine machine(wish.tourFolder);
    CompositionRoot root(options, machine.surroundings());
    std::unique_ptr<Tour> tour;
    int status = 0;
    QObject::connect(&root, &CompositionRoot::failed, &application, [](const domain::Error& error) {
        say(stderr, u"rooftree: the practice could not be opened (%1)"_s.arg(error.detail));
        QCoreApplication::exit(CompositionRoot::kCannotOpen);
    });
    QObject::connect(&root, &CompositionRoot::ready, &application, [&] {
        tour = std::make_unique<Tour>(root, machine, wish.tourFolder, wish.tourLook);
        QObject::connect(tour.get(), &Tour::failed, &application, [&status](const QString& why) {
            say(stderr, why);
            status = kFailed;
        });
        QObject::connect(tour.get(), &Tour::finished, &application, [&] {
            for (const auto& file : tour->files())
                say(stdout, file);
            QCoreApplication::exit(status);
        });
        tour->start();
    });
    root.start();
    const int ended = application.exec();
    tour.reset();
    return ended;
}

}
