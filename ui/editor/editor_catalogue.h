// The catalogue that editors are opened with: the one inside the program, with the schema laid over it that the server
// has loaded. Follows what is loaded and removed; an editor that is open keeps the one it has. GUI thread, reading
// happens elsewhere.
#pragma once

#include "catalogue/catalogue.h"
#include "server/control.h"

namespace espalier::ui {

class EditorCatalogue : public QObject {
    Q_OBJECT
public:
    explicit EditorCatalogue(server::Control& control, QObject* parent = nullptr);

    // The one inside the program until the server has told. Internal when that is broken.
    [[nodiscard]] Result<std::shared_ptr<const catalogue::Catalogue>> current() const;

private:
    using Known = std::shared_ptr<const catalogue::Catalogue>;

    void ask();
    void read(const QJsonObject& loaded);

    server::Control& m_control;
    Known m_overlaid; // null: nothing is loaded
    int m_asked = 0;  // the last answer counts
};

} // namespace espalier::ui
