// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a practice list of 100,000 people, beside what sqlite3's ".import" does with the same
// file without looking at it: cells cut at commas, one prepared INSERT of text, one transaction.
#include "application/access/Gate.h"
#include "bench/support/Options.h"
#include "exchange/patientlist/PatientListImport.h"
#include "exchange/patientlist/PatientListReader.h"
#include "storage/people/SqlImportStore.h"
#include "support/OpenGate.h"
#include "support/TestDatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimit = 1.3; ///< times the unvalidated import

/// The test-range number with this place; nothing where the check digit would be ten.
std::optional<QByteArray> testNumber(int place)
{
    const auto nine = QByteArray::number(999'000'000 + place);
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (nine[i] - '0') * (10 - i);
    const int check = (11 - sum % 11) % 11;
    if (check == 10)
        return std::nullopt;
    return nine.left(3) + ' ' + nine.mid(3, 3) + ' ' + nine.mid(6) + QByteArray::number(check);
}

void writeList(const QString& path, int people)
{
    static const QByteArrayList kFamilies { "Ahmed", "O'Neil", "Müller", "Smith-Jones", "Nguyen",
        "Łuczak", "Begum", "Brown", "d'Angelo", "Papadopoulos" };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("EMIS Number,Organisation Code,Organisation Name,Usual GP's Full Name,NHS "
               "Number,Title,Family Name,Calling Name,Age,Date of Birth,Gender,House Name / Flat "
               "Number,Number and Street,Locality,Town,County,Postcode,Home Telephone,Mobile "
               "Telephone,Work Telephone,E-mail Address\n");
    int written = 0;
    for (int place = 0; written < people; ++place) {
        const auto number = testNumber(place);
        if (!number)
            continue;
        ++written;
        const QDate born = QDate(1930, 1, 1).addDays(place % 30'000);
        file.write(QByteArray::number(place) + ",A82023,Test Practice,\"NICHOLS, Gilbert (Dr)\","
            + *number + ",Ms," + kFamilies[place % kFamilies.size()] + ",Person"
            + QByteArray::number(place) + ",50," + born.toString(u"dd/MM/yyyy").toLatin1()
            + (place % 2 == 0 ? ",Female,," : ",Male,,") + QByteArray::number(place % 200)
            + " Marsh Lane,,Barton-Upon-Humber,S Humberside,DN18 5JD,01454587554,,,\n");
    }
}

double seconds(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e9; }

void check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        qFatal("sqlite: %d", code);
}

/// One record of a CSV file, without any check.
bool readCells(std::istream& file, std::vector<std::string>& cells)
{
    cells.assign(1, {});
    bool isQuoted = false;
    for (int c = file.get(); c != EOF; c = file.get()) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\n' && !isQuoted)
            return true;
        else if (c == ',' && !isQuoted)
            cells.emplace_back();
        else
            cells.back().push_back(static_cast<char>(c));
    }
    return false;
}

double importUnchecked(const QString& list, const QString& folder, int round)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3* database = nullptr;
    check(sqlite3_open(
        QFile::encodeName(folder + u"/plain%1.db"_s.arg(round)).constData(), &database));
    check(sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; BEGIN", nullptr,
        nullptr, nullptr));
    std::ifstream file(QFile::encodeName(list).toStdString(), std::ios::binary);
    std::vector<std::string> cells;
    if (!readCells(file, cells))
        qFatal("no header");
    std::string columns;
    std::string places;
    for (size_t i = 0; i < cells.size(); ++i) {
        columns += (i == 0 ? "c" : ", c") + std::to_string(i) + " TEXT";
        places += i == 0 ? "?" : ",?";
    }
    const auto create = "CREATE TABLE list (" + columns + ")";
    check(sqlite3_exec(database, create.c_str(), nullptr, nullptr, nullptr));
    sqlite3_stmt* insert = nullptr;
    const auto sql = "INSERT INTO list VALUES (" + places + ")";
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &insert, nullptr));
    while (readCells(file, cells)) {
        for (size_t i = 0; i < cells.size(); ++i)
            check(sqlite3_bind_text(insert, static_cast<int>(i) + 1, cells[i].c_str(),
                static_cast<int>(cells[i].size()), SQLITE_TRANSIENT));
        check(sqlite3_step(insert));
        check(sqlite3_reset(insert));
    }
    check(sqlite3_finalize(insert));
    check(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr));
    check(sqlite3_close(database));
    return seconds(timer);
}

double importChecked(const QString& list, int people)
{
    test::TestDatabase practice(storage::Engine::Sqlite);
    storage::SqlImportStore store(*practice);
    const domain::Actor actor { {}, domain::Role::Manager, u"bench"_s, u"bench"_s };
    const auto proof = test::openGate().allow<domain::Action::ImportPatients>(actor);
    QElapsedTimer timer;
    timer.start();
    const auto done = exchange::PatientListImport(practice.unitOfWork(), store, practice.clock)
                          .run(*proof, list, {});
    if (!done || done->created != people)
        qFatal("the import failed: %s", done ? "rows" : qPrintable(done.error().detail));
    return seconds(timer);
}

double readOnly(const QString& list, int people)
{
    QElapsedTimer timer;
    timer.start();
    auto reader = exchange::PatientListReader::open(list, QDate(2025, 11, 21));
    exchange::ListRow row;
    int rows = 0;
    while ((*reader)->next(row).value_or(false))
        rows += row.isRejected() ? 0 : 1;
    if (rows != people)
        qFatal("%d rows", rows);
    return seconds(timer);
}

/// Highest resident memory of this process, in MB.
double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    const auto people = options.isQuick ? 5'000 : 100'000;
    QTemporaryDir folder;
    const auto list = folder.filePath(u"list.csv"_s);
    writeList(list, people);
    const double before = peakMemory();
    std::vector<double> reading { readOnly(list, people) };
    const double growth = peakMemory() - before;
    std::vector<double> ours;
    std::vector<double> limit;
    for (int round = 0; round < options.rounds; ++round) {
        limit.push_back(importUnchecked(list, folder.path(), round));
        ours.push_back(importChecked(list, people));
        reading.push_back(readOnly(list, people));
    }
    const double ratio = median(ours) / median(limit);
    std::printf("import of %d people, medians of %d:\n"
                "  read and checked      %7.3f s\n"
                "  whole import          %7.3f s\n"
                "  unchecked .import     %7.3f s\n"
                "  ratio %.2f, target %.2f: %s\n"
                "  memory while reading  %+7.1f MB for a file of %.1f MB\n",
        people, options.rounds, median(reading), median(ours), median(limit), ratio, kLimit,
        ratio <= kLimit ? "reached" : "missed", growth, double(QFileInfo(list).size()) / 1e6);
    return 0;
}
