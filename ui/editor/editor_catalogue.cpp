#include "ui/editor/editor_catalogue.h"

#include "catalogue/entry_json.h"
#include "ui/common/worded_catalogue.h"
#include "ui/editor/elsewhere.h"

namespace espalier::ui {

namespace {

// Null when it can't be read; the server says so under Server, and the shipped catalogue is still right.
std::shared_ptr<const catalogue::Catalogue> overlaid(const QJsonObject& loaded)
{
    const auto shipped = wordedCatalogue();
    const auto entries = catalogue::entriesFromJson(loaded.value(QLatin1String("entries")).toArray());
    return shipped && entries ? (*shipped)->overlaid(*entries, loaded.value(QLatin1String("release")).toString())
                              : nullptr;
}

} // namespace

EditorCatalogue::EditorCatalogue(server::Control& control, QObject* parent) : QObject(parent), m_control(control)
{
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("setting"))) {
            ask();
        }
    });
    connect(&control, &server::Control::connectionChanged, this, [this](bool connected) {
        if (connected) {
            ask();
        }
    });
    ask();
}

Result<std::shared_ptr<const catalogue::Catalogue>> EditorCatalogue::current() const
{
    return m_overlaid != nullptr ? Result<Known>(m_overlaid) : wordedCatalogue();
}

void EditorCatalogue::ask()
{
    const int asked = ++m_asked;
    m_control.call(QStringLiteral("catalogue.loaded"), {}, this, [this, asked](const Result<QJsonValue>& answer) {
        if (asked != m_asked || !answer) {
            return;
        }
        if (answer->isObject()) {
            read(answer->toObject());
        } else {
            m_overlaid.reset();
        }
    });
}

// Some 100 ms of work, so not here.
void EditorCatalogue::read(const QJsonObject& loaded)
{
    elsewhere(
        this, [loaded] { return overlaid(loaded); },
        [this, asked = m_asked](const Known& known) {
            if (asked == m_asked) {
                m_overlaid = known;
            }
        });
}

} // namespace espalier::ui
