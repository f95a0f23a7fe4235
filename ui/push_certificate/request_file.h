// A file to hand on, as a tile: save it, show where it was saved, or drag it out, for example onto Apple's page. What
// is dragged lies in a folder that only this user can read, and goes with this tile.
#pragma once

#include "base/result.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

class QMimeData;

namespace espalier::ui {

class Button;
class ElidedLabel;

class RequestFile : public QWidget {
    Q_OBJECT
public:
    using Carry = std::function<void(QMimeData*)>; // takes the data

    RequestFile(const QString& fileName, const QString& words, QWidget* parent = nullptr);
    void setContent(const QByteArray& content);
    [[nodiscard]] const QByteArray& content() const { return m_content; }
    void setCarry(Carry carry) { m_carry = std::move(carry); } // instead of a drag
    void drag();
    Result<> saveTo(const QString& path); // what Save… does

Q_SIGNALS:
    void failed(const espalier::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void save();
    void showState();
    [[nodiscard]] Result<QString> written();

    const QString m_name;
    const QString m_words;
    QByteArray m_content;
    QString m_saved; // folder
    QPoint m_pressed;
    Carry m_carry;
    std::unique_ptr<QTemporaryDir> m_folder;
    ElidedLabel* m_second;
    Button* m_save;
    Button* m_show;
};

} // namespace espalier::ui
